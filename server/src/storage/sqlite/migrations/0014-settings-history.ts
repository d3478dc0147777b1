import type { Migration } from '../migration.ts';

/** Who saved each version and what it changed, and what is planned for a later date. */
export const settingsHistoryMigration: Migration = {
  number: 14,
  name: 'settings-history',
  sql: `
    alter table settings add column by text;
    alter table settings add column way text not null default 'saved';
    alter table settings add column restores integer;
    alter table settings add column changes text not null default '[]';
    alter table settings add column changed integer not null default 0;
    create table planned_settings (
      centre text not null primary key,
      from_date text not null,
      saved_at integer not null,
      by text not null,
      changes text not null
    ) strict, without rowid;
  `,
};
