import type { CalendarDate, CentreId, Instant, TicketId } from '@talon/shared/domain/words.ts';

export const printStates = ['queued', 'sent', 'printed', 'failed'] as const;
export type PrintState = (typeof printStates)[number];

/** One printing of one ticket. Where nobody tells of the paper it ends at `sent`. */
export interface PrintJob {
  readonly id: string;
  readonly centre: CentreId;
  readonly date: CalendarDate;
  readonly ticket: TicketId;
  readonly state: PrintState;
  /** A code (paper_out, cover_open …): why it failed, or why it still waits. */
  readonly reason: string | null;
  readonly queuedAt: Instant;
  /** When `state` was reached. */
  readonly changedAt: Instant;
  /** The network printer that is to print it; null = the browser of whoever asked. */
  readonly printer: string | null;
  /** The kiosk that asked for it; null = a person did. */
  readonly device: string | null;
  /** The ticket once more: its paper says so. */
  readonly copy: boolean;
  /** The server has still to bring it to its end. Never so without a printer. */
  readonly open: boolean;
  /** How often its printer turned it away. */
  readonly attempts: number;
  /** Not tried before; null = at once. */
  readonly nextAttemptAt: Instant | null;
}

/** What a ticket's first printing is known by before its command is decided. */
export type FirstPrinting = Pick<PrintJob, 'id' | 'ticket' | 'printer' | 'device'>;

/** A printing that has just been asked for. */
export function newPrintJob(
  asked: FirstPrinting & Pick<PrintJob, 'centre' | 'date'> & { readonly copy?: boolean },
  at: Instant,
): PrintJob {
  return {
    id: asked.id,
    centre: asked.centre,
    date: asked.date,
    ticket: asked.ticket,
    state: 'queued',
    reason: null,
    queuedAt: at,
    changedAt: at,
    printer: asked.printer,
    device: asked.device,
    copy: asked.copy ?? false,
    open: asked.printer !== null,
    attempts: 0,
    nextAttemptAt: null,
  };
}

/** Where a printing stands among all of them, the oldest first. */
export type PlaceInTime = Pick<PrintJob, 'queuedAt' | 'id'>;

export interface PrintJobs {
  find(id: string): PrintJob | null;
  /** Every printing of a ticket, the oldest first. */
  ofTicket(ticket: TicketId): readonly PrintJob[];
  /** Tickets of the day whose last printing failed: the supervisor's list. */
  failed(centre: CentreId, date: CalendarDate): readonly PrintJob[];
  /** What the server has still to bring to its end, the oldest first, at most `limit`. */
  open(centre: CentreId, printer: string, limit: number): readonly PrintJob[];
  /**
   * Printings of kiosks' own browsers of which nothing was told, queued after one time and before
   * another, the oldest first, at most `limit`.
   */
  untold(after: Instant, before: Instant, limit: number): readonly PrintJob[];
  /** The printers of a centre that open printings name. */
  waitingFor(centre: CentreId): readonly string[];
  /** A further printing of a ticket that exists (its first is written beside the ticket). */
  add(job: PrintJob): void;
  /** Writes the job as it is now; nothing when there is none of its id. */
  update(job: PrintJob): void;
  /**
   * Takes away some jobs that have ended and were queued before their centre's time, from the one
   * after `after` on. Gives where to go on, or null when there is nothing older.
   */
  prune(before: ReadonlyMap<CentreId, Instant>, after: PlaceInTime): PlaceInTime | null;
}
