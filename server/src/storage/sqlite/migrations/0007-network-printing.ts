import type { Migration } from '../migration.ts';

/** Printings that the server itself brings to a printer. Those of before were the browsers'. */
export const networkPrintingMigration: Migration = {
  number: 7,
  name: 'network-printing',
  sql: `
    alter table print_jobs add column printer text;
    alter table print_jobs add column device text;
    alter table print_jobs add column copy integer not null default 0;
    alter table print_jobs add column open integer not null default 0;
    alter table print_jobs add column attempts integer not null default 0;
    alter table print_jobs add column next_attempt_at integer;
    create index print_jobs_open on print_jobs (printer, queued_at, id) where open = 1;
  `,
};
