import type { CalendarDate, CentreId, Instant } from '@talon/shared/domain/words.ts';
import { type InTurn, oneAtATime } from '../one-at-a-time.ts';
import type { QueueStore } from '../queue/queue-store.ts';
import type { ReportStore } from './report-store.ts';
import { rollUpDay } from './roll-up.ts';

export interface RollUpsParts {
  readonly store: Pick<QueueStore, 'log' | 'visits'>;
  readonly reports: ReportStore;
  readonly timeZoneOf: (centre: CentreId) => string | null;
  readonly now: () => Instant;
  readonly onFault: (fault: unknown) => void;
}

/** Keeps the rolled-up days of each centre up with its log. */
export interface RollUps {
  /** Something happened on that day; with `isOver` it is rolled up at once. */
  readonly changed: (centre: CentreId, date: CalendarDate, isOver: boolean) => void;
  /** When it resolves, the days are as the log had them at most `freshMs` ago. */
  readonly fresh: (centre: CentreId) => Promise<void>;
  /** Makes every day again from the log; the number of days. */
  readonly rebuild: (centre: CentreId) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Of the running day: a report shown twice in a row is counted once. */
export const freshMs = 10_000;

interface Books {
  /** Dates that have moved, or may have, since they were rolled up. */
  readonly moved: Set<CalendarDate>;
  readonly rolledAt: Map<CalendarDate, Instant>;
  /** What rolls up and what rebuilds: one thing at a time. */
  readonly inTurn: InTurn;
}

export function createRollUps(parts: RollUpsParts): RollUps {
  const { store, reports, now } = parts;
  const centres = new Map<CentreId, Promise<Books>>();
  const opened = new Map<CentreId, Books>();
  let closed = false;

  const roll = async (centre: CentreId, date: CalendarDate, books: Books): Promise<void> => {
    const timeZone = parts.timeZoneOf(centre);
    if (timeZone === null || closed) return;
    // Taken out first: what happens while the day is read marks it again.
    books.moved.delete(date);
    books.rolledAt.set(date, now());
    try {
      const { log, visits } = store;
      const rolled = await rollUpDay({ log, visits, timeZone, now: now() }, centre, date);
      await reports.save(rolled);
      // Windows that are open go on being open while nothing happens.
      if (!rolled.isOver) books.moved.add(date);
    } catch (fault) {
      books.moved.add(date);
      books.rolledAt.delete(date);
      throw fault;
    }
  };
  /** Days that happened while no reports were kept, or under another shape of them. */
  const open = async (centre: CentreId): Promise<Books> => {
    const versions = await reports.versions(centre);
    const moved = store.log
      .dates(centre)
      .filter((date) => versions.get(date) !== store.log.version({ centre, date }));
    const books = { moved: new Set(moved), rolledAt: new Map(), inTurn: oneAtATime() };
    opened.set(centre, books);
    return books;
  };
  const booksOf = (centre: CentreId): Promise<Books> => {
    const known = centres.get(centre) ?? open(centre);
    centres.set(centre, known);
    known.catch(() => centres.delete(centre));
    return known;
  };
  const isDue = (books: Books, date: CalendarDate) => {
    const age = now() - (books.rolledAt.get(date) ?? Number.NEGATIVE_INFINITY);
    // Rolled up later than now: the clock was set back, and nobody knows how long ago that was.
    return age < 0 || age >= freshMs;
  };

  return {
    changed: (centre, date, isOver) => {
      opened.get(centre)?.moved.add(date);
      if (!isOver) return;
      booksOf(centre)
        .then((books) => books.inTurn(() => roll(centre, date, books)))
        .catch(parts.onFault);
    },
    fresh: async (centre) => {
      const books = await booksOf(centre);
      await books.inTurn(async () => {
        for (const date of [...books.moved].sort()) {
          if (isDue(books, date)) await roll(centre, date, books);
        }
      });
    },
    rebuild: async (centre) => {
      const books = await booksOf(centre);
      return books.inTurn(async () => {
        const dates = store.log.dates(centre);
        for (const date of dates) await roll(centre, date, books);
        return dates.length;
      });
    },
    close: async () => {
      closed = true;
      await Promise.all([...opened.values()].map(({ inTurn }) => inTurn(() => undefined)));
    },
  };
}
