import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { CalendarDate, Instant, ServiceId } from '@talon/shared/domain/words.ts';
import { Temporal } from 'temporal-polyfill';
import type { FiguresReader } from './figures-sql.ts';
import { wallMidnight } from './wall-hours.ts';

/** The same weekday of so many weeks back is what is usual. */
const weeks = 6;
/** Known figures of the past are good for so long: by then it is another time of the day. */
const quarterMs = 15 * 60_000;

export interface Usual {
  readonly arrivals: ReadonlyMap<number, number>;
  readonly waiting: number;
  readonly served: number;
  /** How many came on all those days together, and the legs of their visits by service. */
  readonly visits: number;
  readonly legs: ReadonlyMap<ServiceId, number>;
}

type Read = Pick<FiguresReader, 'arrivals' | 'services' | 'standing'>;

/**
 * What was usual on this weekday at this time: the mean of the days on which anybody came, null
 * while there is no such day. Read once in a quarter of an hour.
 */
export function createUsual(read: Read) {
  const known = new Map<string, { readonly mark: string; readonly usual: Usual | null }>();
  return async (
    centre: CentreSettings,
    date: CalendarDate,
    now: Instant,
  ): Promise<Usual | null> => {
    const mark = `${date} ${Math.floor(now / quarterMs)}`;
    const last = known.get(centre.id);
    if (last?.mark === mark) return last.usual;
    const usual = await readUsual(read, centre, date, now);
    known.set(centre.id, { mark, usual });
    return usual;
  };
}

async function readUsual(
  read: Read,
  { id, timeZone }: CentreSettings,
  date: CalendarDate,
  now: Instant,
): Promise<Usual | null> {
  const today = Temporal.PlainDate.from(date);
  const spent = now - wallMidnight(timeZone, date);
  const days: Omit<Usual, 'visits'>[] = [];
  for (let week = 1; week <= weeks; week += 1) {
    const then = today.subtract({ weeks: week }).toString();
    const midnight = wallMidnight(timeZone, then);
    const arrivals = await read.arrivals(id, then, midnight);
    if (arrivals.size === 0) continue;
    const legs = await read.services(id, then);
    days.push({ arrivals, legs, ...(await read.standing(id, then, midnight + spent)) });
  }
  if (days.length === 0) return null;
  const meanOf = (value: (day: (typeof days)[number]) => number): number =>
    Math.round(days.reduce((sum, day) => sum + value(day), 0) / days.length);
  const hours = new Set(days.flatMap((day) => [...day.arrivals.keys()]));
  return {
    arrivals: new Map(
      [...hours].map((hour) => [hour, meanOf((day) => day.arrivals.get(hour) ?? 0)]),
    ),
    waiting: meanOf(({ waiting }) => waiting),
    served: meanOf(({ served }) => served),
    visits: sumOf(days.flatMap(({ arrivals }) => [...arrivals.values()])),
    legs: addedUp(days.map(({ legs }) => legs)),
  };
}

export function sumOf(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}

export function addedUp<Key>(all: readonly ReadonlyMap<Key, number>[]): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>();
  for (const counts of all) {
    for (const [key, count] of counts) sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return sums;
}
