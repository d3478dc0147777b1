import { type Logged, numbersIn } from '../bench/log.ts';
import type { Flash, Testimony } from './witness.ts';

/** A board shows as new what it hears of within so long; a late one only stands in the rows. */
const freshMs = 10_000;
/** From hearing of a call until the board looks at its own clock. */
const slackMs = 1000;

interface Announced extends Flash {
  readonly at: number;
}

export interface Verdict {
  readonly announced: number;
  /** Heard of in time and never yellow. */
  readonly missed: readonly string[];
  /** More often yellow than called. */
  readonly doubled: readonly string[];
  /** Heard of so soon that yellow is promised; on a busy machine not all of them. */
  readonly inTime: number;
}

const keyOf = ({ number, window, isRepeat }: Flash): string =>
  `${number} → ${window}${isRepeat ? ', repeated' : ''}`;

function announcedIn(log: readonly Logged[], windowNumber: (id: string) => number) {
  const numbers = numbersIn(log);
  return log.flatMap(({ event }): Announced[] => {
    const isRepeat = event.type === 'ticket_recalled';
    if (event.type !== 'ticket_called' && !isRepeat) return [];
    const number = numbers.get(event.ticket) ?? '';
    return [{ number, window: windowNumber(event.window), isRepeat, at: event.at }];
  });
}

function counted(flashes: readonly Flash[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of flashes) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

/**
 * Holds what a board showed in yellow against the log. `since`: when the board was there.
 * A board takes the server's time for later than it is by as much as it is in doubt of it.
 */
export function judge(
  log: readonly Logged[],
  { flashes, heard, doubtMs }: Testimony,
  windowNumber: (id: string) => number,
  since: number,
): Verdict {
  const announced = announcedIn(log, windowNumber);
  const last = Math.max(...heard.map(({ heardAt }) => heardAt)) - 60_000;
  const heardAt = new Map(heard.map((one) => [`${one.number}@${one.at}`, one.heardAt]));
  const isInTime = ({ number, at }: Announced): boolean =>
    (heardAt.get(`${number}@${at}`) ?? Number.POSITIVE_INFINITY) - at < freshMs - doubtMs - slackMs;
  const due = announced.filter(({ at }) => at > since && at < last);
  const inTime = due.filter(isInTime);
  const [shown, called, owed] = [counted(flashes), counted(announced), counted(inTime)];
  return {
    announced: due.length,
    inTime: inTime.length,
    missed: [...owed].flatMap(([key, times]) => ((shown.get(key) ?? 0) < times ? [key] : [])),
    doubled: [...shown].flatMap(([key, times]) => ((called.get(key) ?? 0) < times ? [key] : [])),
  };
}
