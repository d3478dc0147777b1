import type { Migration } from '../migration.ts';

/** People, their roles and sessions. Nothing outside these tables holds a name. */
export const identityMigration: Migration = {
  number: 3,
  name: 'identity',
  sql: `
    create table users (
      id text primary key,
      login text not null unique,
      name text not null,
      password text not null,
      created_at integer not null
    ) strict;

    create table grants (
      user text not null references users (id),
      role text not null check (role in ('operator', 'reception', 'supervisor', 'administrator')),
      centre text not null,
      primary key (user, role, centre)
    ) strict, without rowid;

    create table sessions (
      id text primary key,
      user text not null references users (id),
      csrf text not null,
      created_at integer not null,
      seen_at integer not null
    ) strict, without rowid;

    create table login_failures (
      login text primary key,
      failures integer not null,
      last_at integer not null
    ) strict, without rowid;
  `,
};
