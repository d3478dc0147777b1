import type { Migration } from '../migration.ts';

/** What an administrator wants of a screen, how it is, and what happened to it. */
export const deviceCareMigration: Migration = {
  number: 6,
  name: 'device-care',
  sql: `
    alter table devices add column printer text;
    alter table devices add column speaks integer not null default 1;
    alter table devices add column media integer not null default 1;

    create table device_health (
      device text primary key references devices (id) on delete cascade,
      at integer not null,
      address text,
      body text not null
    ) strict, without rowid;

    create table device_events (
      id text primary key,
      device text not null references devices (id) on delete cascade,
      at integer not null,
      what text not null,
      by text
    ) strict, without rowid;
    create index device_events_by_device on device_events (device, id);
  `,
};
