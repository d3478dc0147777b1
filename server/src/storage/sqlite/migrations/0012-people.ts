import type { Migration } from '../migration.ts';

/** Links on which people set their passwords, rights beside roles, second factors. */
export const peopleMigration: Migration = {
  number: 12,
  name: 'people',
  sql: `
    alter table users add column disabled_at integer;
    alter table users add column last_sign_in_at integer;
    alter table users add column directory_login text;
    alter table users add column directory_subject text;
    create unique index users_by_directory_login on users (directory_login);
    create unique index users_by_directory_subject on users (directory_subject);

    create table rights (
      user text not null references users (id),
      name text not null,
      centre text not null,
      primary key (user, name, centre)
    ) strict, without rowid;

    alter table sessions add column via text not null default 'password';
    alter table sessions add column browser text;
    alter table sessions add column system text;

    create table sign_in_links (
      id text primary key,
      user text not null unique references users (id),
      kind text not null,
      until integer not null
    ) strict, without rowid;

    create table second_factors (
      user text primary key references users (id),
      secret text not null,
      confirmed_at integer,
      last_step integer not null
    ) strict, without rowid;

    create table recovery_codes (
      user text not null references users (id),
      id text not null,
      primary key (user, id)
    ) strict, without rowid;
  `,
};
