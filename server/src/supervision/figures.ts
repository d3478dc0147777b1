import { targetMs } from '@talon/shared/domain/day/lines.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { CentreId, Instant } from '@talon/shared/domain/words.ts';
import { type HallFigures, noFigures } from '@talon/shared/views/hall-view-beside.ts';
import { createPace, type Pace, type Timers } from '../hall/pace.ts';
import type { Settings } from '../parts.ts';
import type { Desks } from '../queue/desks.ts';
import type { FiguresReader, LostLeg } from './figures-sql.ts';
import { foretold, hoursOf, type TodayOpen } from './hours.ts';
import { createListeners } from './listeners.ts';
import { createUsual } from './usual.ts';
import { wallMidnight } from './wall-hours.ts';

/** Figures of a busy hall are read anew so often at most. */
const paceMs = 2000;

export interface FiguresParts extends Timers {
  readonly settings: Pick<Settings, 'get' | 'weekAt'>;
  readonly desks: Pick<Desks<Day>, 'peek'>;
  readonly read: FiguresReader;
  readonly ratings: (
    centre: CentreId,
    from: Instant,
  ) => Promise<{ readonly count: number; readonly mean: number | null }>;
  readonly onFault: (fault: unknown) => void;
}

export interface Figures {
  /** As last read. Who asks is told of newer ones: nothing is read while nobody looks. */
  readonly of: (centre: CentreId) => HallFigures;
  readonly onChange: (listener: (centre: CentreId) => void) => () => void;
  readonly close: () => void;
}

interface Book {
  readonly pace: Pace;
  figures: HallFigures;
  /** What the figures were read at. */
  mark: string;
}

/** What is counted from the rows of visits: read beside the work of the hall, never within it. */
export function createFigures(parts: FiguresParts): Figures {
  const { tell, onChange } = createListeners();
  const books = new Map<CentreId, Book>();
  const usual = createUsual(parts.read);
  const refresh = async (centre: CentreId, book: Book): Promise<void> => {
    const settings = parts.settings.get(centre);
    const desk = parts.desks.peek(centre);
    if (settings === undefined || desk === null) return;
    const now = parts.now();
    const today = {
      centre: settings,
      date: desk.date,
      now,
      week: parts.settings.weekAt(centre, now),
    };
    book.figures = await readFigures(parts, usual, today, desk.day());
    tell(centre);
  };
  const bookOf = (centre: CentreId): Book => {
    const known = books.get(centre);
    if (known !== undefined) return known;
    const book: Book = {
      pace: createPace(parts, () => refresh(centre, book).catch(parts.onFault)),
      figures: noFigures,
      mark: '',
    };
    books.set(centre, book);
    return book;
  };
  return {
    onChange,
    of: (centre) => {
      const book = bookOf(centre);
      const desk = parts.desks.peek(centre);
      const mark = `${desk?.date} ${desk?.version()} ${Math.floor(parts.now() / 60_000)}`;
      if (mark !== book.mark) {
        book.mark = mark;
        book.pace.changed(paceMs);
      }
      return book.figures;
    },
    close: () => {
      for (const { pace } of books.values()) pace.stop();
    },
  };
}

interface Today extends TodayOpen {
  readonly centre: CentreSettings;
}

async function readFigures(
  { read, ratings }: FiguresParts,
  usual: ReturnType<typeof createUsual>,
  today: Today,
  day: Day,
): Promise<HallFigures> {
  const { centre, date, now } = today;
  const midnight = wallMidnight(centre.timeZone, date);
  const calls = await read.calls(centre.id, date);
  const lost = await read.lost(centre.id, date);
  const arrivals = await read.arrivals(centre.id, date, midnight);
  const legs = await read.services(centre.id, date);
  const before = await usual(centre, date, now);
  const rated = await ratings(centre.id, midnight);
  const hours = hoursOf(today, midnight, arrivals, before?.arrivals ?? null);
  return {
    ...calls,
    lost: lost.filter((leg) => leg.waitedMs > targetOfLost(day, leg)).length,
    arrivals: foretold(day, now, { hours, midnight, arrivals, legs, before }),
    usual: before === null ? null : { waiting: before.waiting, served: before.served },
    ratings: rated.count,
    satisfaction: rated.mean,
  };
}

/** Of a service that is gone nothing is known: nobody can be said to have waited too long. */
function targetOfLost(day: Day, { service, purpose, priority }: LostLeg): number {
  const rule = day.services.get(service)?.rule;
  if (rule === undefined || day.settings === null) return Number.POSITIVE_INFINITY;
  return targetMs(
    day.settings,
    rule,
    purpose as Parameters<typeof targetMs>[2],
    priority as Parameters<typeof targetMs>[3],
  );
}
