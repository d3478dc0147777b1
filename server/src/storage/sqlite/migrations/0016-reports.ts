import type { Migration } from '../migration.ts';

/**
 * Days rolled up for reports, each made again from the log at any time, and what letters were sent.
 * No ticket is in them, so they stay when visits are erased.
 */
export const reportsMigration: Migration = {
  number: 16,
  name: 'reports',
  sql: `
    create table report_sheets (
      centre text not null,
      date text not null,
      shape integer not null,
      version integer not null,
      stamp integer not null,
      calls integer not null,
      sheet blob not null,
      primary key (centre, date)
    ) strict;
    create table report_irregularities (
      centre text not null,
      date text not null,
      version integer not null,
      at integer not null,
      kind text not null,
      number text not null,
      window text,
      by_kind text not null,
      by text,
      reason text,
      called text,
      runner_up text,
      primary key (centre, date, version)
    ) strict, without rowid;
    create table report_schedules (
      id text not null primary key,
      centre text not null,
      body text not null,
      created_at integer not null
    ) strict, without rowid;
    create index report_schedules_by_centre on report_schedules (centre, id);
    create table report_sendings (
      schedule text not null,
      period text not null,
      state text not null,
      attempts integer not null,
      at integer not null,
      primary key (schedule, period)
    ) strict, without rowid;
  `,
};
