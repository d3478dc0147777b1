import type { Migration } from '../migration.ts';

/**
 * What those who run a hall tell it: sentences on its boards, words to its desks and back, and who
 * asked for help. None of it is in an event; the words are erased with the day.
 */
export const supervisionMigration: Migration = {
  number: 15,
  name: 'supervision',
  sql: `
    create table announcements (
      id text not null primary key,
      centre text not null,
      at integer not null,
      until integer not null,
      text text not null,
      zones text
    ) strict, without rowid;
    create table desk_messages (
      id text not null primary key,
      sending text not null,
      centre text not null,
      window text not null,
      operator text not null,
      by text not null,
      at integer not null,
      text text not null,
      seen_at integer
    ) strict, without rowid;
    create index desk_messages_by_centre on desk_messages (centre, at);
    create table window_alarms (
      window text not null primary key,
      centre text not null,
      operator text not null,
      since integer not null,
      coming_at integer
    ) strict, without rowid;
  `,
};
