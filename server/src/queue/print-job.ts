import type { CalendarDate, CentreId, Instant, TicketId } from '@talon/shared/domain/words.ts';

export const printStates = ['queued', 'sent', 'printed', 'failed'] as const;
export type PrintState = (typeof printStates)[number];

/** One printing of one ticket. Browser printing ends at `sent`: nobody tells of the paper. */
export interface PrintJob {
  readonly id: string;
  readonly centre: CentreId;
  readonly date: CalendarDate;
  readonly ticket: TicketId;
  readonly state: PrintState;
  /** A code (paper_out, cover_open …), only when failed. */
  readonly reason: string | null;
  readonly queuedAt: Instant;
  /** When `state` was reached. */
  readonly changedAt: Instant;
}

export interface PrintJobs {
  find(id: string): PrintJob | null;
  /** Every printing of a ticket, the oldest first. */
  ofTicket(ticket: TicketId): readonly PrintJob[];
  /** Tickets of the day whose last printing failed: the supervisor's list. */
  failed(centre: CentreId, date: CalendarDate): readonly PrintJob[];
  /** A further printing of a ticket that exists (its first is written beside the ticket). */
  add(job: PrintJob): void;
  /** Returns the job as it is now, null when there is none of this id. */
  change(id: string, state: PrintState, reason: string | null, at: Instant): PrintJob | null;
}
