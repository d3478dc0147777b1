import type { Migration } from '../migration.ts';

/** What staff did or looked at by a right. */
export const auditMigration: Migration = {
  number: 5,
  name: 'audit',
  sql: `
    create table audit (
      id text primary key,
      at integer not null,
      by text not null,
      centre text,
      action text not null,
      subject text,
      details text
    ) strict;
    create index audit_by_time on audit (at);
  `,
};
