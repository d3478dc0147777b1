import type { Migration } from '../migration.ts';

/** Every version of a centre's settings; the highest is in force. */
export const settingsMigration: Migration = {
  number: 2,
  name: 'settings',
  sql: `
    create table settings (
      centre text not null,
      version integer not null,
      saved_on text not null,
      saved_at integer not null,
      source text not null check (source in ('file', 'api', 'sample')),
      hash text not null,
      data text not null,
      primary key (centre, version)
    ) strict;
  `,
};
