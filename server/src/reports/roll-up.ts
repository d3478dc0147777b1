import type { CalendarDate, CentreId, Instant } from '@talon/shared/domain/words.ts';
import type { EventLog } from '../queue/event-log.ts';
import type { Visits } from '../queue/visit-row.ts';
import { packSheet } from './day-sheet.ts';
import { createIntegrityBook, type Irregularity } from './integrity-book.ts';
import { sheetOfDay } from './sheet-of-day.ts';
import { createTargetBook } from './target-book.ts';
import { createWorkBook } from './work-book.ts';

/** A day as reports keep it. */
export interface RolledDay {
  readonly centre: CentreId;
  readonly date: CalendarDate;
  readonly version: number;
  /** When it was rolled up. */
  readonly stamp: Instant;
  /** Closed: nothing of it changes any more, and no window of it is open. */
  readonly isOver: boolean;
  readonly calls: number;
  readonly sheet: Uint8Array;
  readonly irregularities: readonly Irregularity[];
}

interface RollUpParts {
  readonly log: EventLog;
  readonly visits: Visits;
  readonly timeZone: string;
  readonly now: Instant;
}

/** Events read before others may use the process: a long day takes a tenth of a second. */
const eventsATurn = 500;

/** Computed from the log and its rows alone: the same day gives the same bytes at any time. */
export async function rollUpDay(
  { log, visits, timeZone, now }: RollUpParts,
  centre: CentreId,
  date: CalendarDate,
): Promise<RolledDay> {
  const stream = { centre, date };
  const work = createWorkBook();
  const integrity = createIntegrityBook();
  const targets = createTargetBook();
  let version = 0;
  let isOver = false;
  for (const stored of log.read(stream, 0)) {
    work.apply(stored.event);
    targets.apply(stored.event);
    integrity.apply(stored.version, stored.event);
    version = stored.version;
    isOver = stored.event.type === 'day_closed';
    if (version % eventsATurn === 0) await nextTurn();
  }
  const rows = visits.ofDay(centre, date);
  await nextTurn();
  const day = { date, timeZone, rows, work: work.work(now), targetOf: targets.of };
  const sheet = packSheet(sheetOfDay(day));
  const calls = integrity.calls();
  return {
    ...{ centre, date, version, stamp: now, isOver, calls, sheet },
    irregularities: integrity.drain(),
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
