import type { Migration } from '../migration.ts';

/** Old printings are found by when they were queued: not every id begins with its time. */
export const printJobsByTimeMigration: Migration = {
  number: 17,
  name: 'print-jobs-by-time',
  sql: 'create index print_jobs_by_time on print_jobs (queued_at, id);',
};
