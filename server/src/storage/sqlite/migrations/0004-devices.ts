import type { Migration } from '../migration.ts';

/** Paired screens with the hash of their token, and the codes by which new ones are claimed. */
export const devicesMigration: Migration = {
  number: 4,
  name: 'devices',
  sql: `
    create table devices (
      id text primary key,
      name text not null,
      kind text not null check (kind in ('kiosk', 'board', 'sign')),
      centre text not null,
      zone text,
      window text,
      token text unique,
      created_at integer not null,
      seen_at integer
    ) strict, without rowid;
    create index devices_by_centre on devices (centre);

    create table pairings (
      id text primary key,
      secret text not null,
      code text not null unique,
      kind text,
      expires_at integer not null,
      device text references devices (id) on delete cascade
    ) strict, without rowid;
  `,
};
