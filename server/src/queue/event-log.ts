import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { CalendarDate, CentreId, TicketId } from '@talon/shared/domain/words.ts';
import type { PrintJob } from './print-job.ts';
import type { StoredAnswer } from './stored-answer.ts';
import type { VisitKey, VisitRow } from './visit-row.ts';

/** One centre on one calendar date: the unit in which the queue lives and versions count. */
export interface Stream {
  readonly centre: CentreId;
  readonly date: CalendarDate;
}

export function streamName(stream: Stream): string {
  return `${stream.centre}/${stream.date}`;
}

/** Versions of a stream run 1, 2, 3 … without a gap; 0 is the empty stream. */
export interface StoredEvent {
  readonly version: number;
  readonly event: DayEvent;
}

/** What is written in the transaction of its events: all of it is durable, or none. */
export interface Beside {
  readonly visits: { readonly saved: readonly VisitRow[]; readonly removed: readonly VisitKey[] };
  readonly answers: readonly StoredAnswer[];
  readonly printJobs: readonly PrintJob[];
}

export const nothingBeside: Beside = {
  visits: { saved: [], removed: [] },
  answers: [],
  printJobs: [],
};

export interface Appended {
  readonly stream: Stream;
  /** The version of the last event. */
  readonly version: number;
  readonly events: readonly DayEvent[];
}

/**
 * The one record of what happened. An append is durable when it returns, and returns at once:
 * between a decision and its commit no other code of this process runs, so nobody can read what is
 * not yet written.
 */
export interface EventLog {
  /** Random id of this log: made at its creation, another one after a backup was put back. */
  readonly epoch: string;
  /**
   * Writes the events after `expectedVersion` together with what belongs beside them. Throws
   * {@link VersionConflict} when the stream has moved on and StorageUnavailable when the store
   * cannot write; nothing is written then.
   */
  append(
    stream: Stream,
    expectedVersion: number,
    events: readonly DayEvent[],
    beside?: Beside,
  ): void;
  /** The events with a version above `after`, in order. */
  read(stream: Stream, after: number): Iterable<StoredEvent>;
  /** The version of the last event, 0 when there is none. */
  version(stream: Stream): number;
  /** The dates of a centre that have a stream, in order. */
  dates(centre: CentreId): readonly CalendarDate[];
  /** The events of one ticket, in order: its history, also once it has left the day. */
  history(stream: Stream, ticket: TicketId): readonly StoredEvent[];
  /** Tells of each append after its commit. Returns the function that ends it. */
  follow(listener: (appended: Appended) => void): () => void;
}

/** Another writer was first: read what was missed and decide again. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
  constructor(stream: Stream, expected: number, found: number) {
    super(`${streamName(stream)} is at version ${found}, not ${expected}`);
  }
}
