import type { Migration } from '../migration.ts';

/**
 * The walk after the last call, apart from the calls before it that nobody answered. Of visits from
 * before, one that was called once walked for all of its called time; the others for as long as the
 * clock of the wall says, at most.
 */
export const walksMigration: Migration = {
  number: 18,
  name: 'walks',
  sql: `
    alter table visits add column walked_ms integer not null default 0;
    update visits set walked_ms = min(called_ms, max(0, started_at - called_at))
      where started_at is not null and called_at is not null and called_ms > 0;
  `,
};
