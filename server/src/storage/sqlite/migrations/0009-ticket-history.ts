import type { Migration } from '../migration.ts';

/** A ticket's way is read by its events alone, however many the day has. */
export const ticketHistoryMigration: Migration = {
  number: 9,
  name: 'ticket_history',
  sql: 'create index events_by_ticket on events (ticket) where ticket is not null;',
};
