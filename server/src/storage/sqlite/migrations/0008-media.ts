import type { Migration } from '../migration.ts';

/** What boards show beside the calls: one row for each uploaded file of a centre. */
export const mediaMigration: Migration = {
  number: 8,
  name: 'media',
  sql: `
    create table media (
      centre text not null,
      id text not null,
      name text not null,
      bytes integer not null,
      width integer not null,
      height integer not null,
      added_at integer not null,
      primary key (centre, id)
    ) strict, without rowid;
  `,
};
