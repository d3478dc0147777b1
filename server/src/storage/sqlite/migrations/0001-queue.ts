import type { Migration } from '../migration.ts';

/**
 * The log and what is written beside it. Tables that only grow at their end are clustered by day
 * and order of arrival, so that a commit of many tickets touches few pages.
 */
export const queueMigration: Migration = {
  number: 1,
  name: 'queue',
  sql: `
    create table log_meta (
      id integer primary key check (id = 1),
      epoch text not null,
      mark text not null,
      probed integer not null
    ) strict;

    create table streams (
      id integer primary key,
      centre text not null,
      date text not null,
      head integer not null,
      unique (centre, date)
    ) strict;

    create table events (
      stream integer not null references streams (id),
      version integer not null,
      at integer not null,
      type text not null,
      shape integer not null,
      ticket text,
      data text not null,
      primary key (stream, version)
    ) strict, without rowid;

    create table visits (
      stream integer not null references streams (id),
      sequence integer not null,
      leg integer not null,
      ticket text not null,
      letter text not null,
      ordinal integer not null,
      service text not null,
      category text,
      purpose text not null,
      priority text not null,
      language text not null,
      channel text not null,
      state text not null,
      issued_at integer not null,
      queued_at integer not null,
      called_at integer,
      started_at integer,
      ended_at integer,
      waited_ms integer not null,
      called_ms integer not null,
      service_ms integer not null,
      target_ms integer,
      window text,
      operator text,
      calls integer not null,
      recalls integer not null,
      call_rule text,
      outcome text,
      delivered text not null,
      promised_low integer,
      promised_high integer,
      primary key (stream, sequence, leg)
    ) strict, without rowid;
    create unique index visits_by_ticket on visits (ticket) where leg = 1;

    create table answers (
      digest integer not null,
      scope text not null,
      key text not null,
      body_hash text not null,
      status integer not null,
      text text not null,
      at integer not null
    ) strict;
    create index answers_by_digest on answers (digest);

    create table print_jobs (
      id text primary key,
      stream integer not null references streams (id),
      ticket text not null,
      state text not null,
      reason text,
      queued_at integer not null,
      changed_at integer not null
    ) strict, without rowid;
    create index print_jobs_by_ticket on print_jobs (ticket);
    create index print_jobs_failed on print_jobs (stream) where state = 'failed';
  `,
};
