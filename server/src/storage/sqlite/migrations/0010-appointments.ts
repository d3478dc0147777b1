import type { Migration } from '../migration.ts';

/** Whom a centre expects, and by which code. Whether somebody came is known by the day alone. */
export const appointmentsMigration: Migration = {
  number: 10,
  name: 'appointments',
  sql: `
    create table appointments (
      id text not null primary key,
      centre text not null,
      code text not null unique,
      services text not null,
      purpose text,
      booked_for integer not null
    ) strict, without rowid;
    create index appointments_by_time on appointments (booked_for);
  `,
};
