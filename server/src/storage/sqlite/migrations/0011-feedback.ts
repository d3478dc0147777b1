import type { Migration } from '../migration.ts';

/**
 * What visitors think. Comments stand apart, because they are erased while the scores stay; that a
 * ticket was rated is known without knowing how.
 */
export const feedbackMigration: Migration = {
  number: 11,
  name: 'feedback',
  sql: `
    create table ratings (
      id text not null primary key,
      centre text not null,
      at integer not null,
      source text not null,
      score integer not null,
      chips text not null
    ) strict, without rowid;
    create index ratings_by_centre on ratings (centre, id);
    create table rating_comments (
      rating text not null primary key,
      centre text not null,
      at integer not null,
      text text not null
    ) strict, without rowid;
    create index rating_comments_by_time on rating_comments (centre, at);
    create table rated_tickets (
      ticket text not null primary key,
      date text not null
    ) strict, without rowid;
  `,
};
