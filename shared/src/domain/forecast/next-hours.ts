import type { Day } from '../day/state.ts';
import type { Instant, ServiceId } from '../words.ts';
import { flow, type Standing } from './flow.ts';
import { comesBack, poolsOf } from './pools.ts';

/** An hour of a past or present day in visitors. */
export interface HourOfVisits {
  /** 0–23, wall time of the centre. */
  readonly hour: number;
  /** null: not yet. */
  readonly today: number | null;
  readonly usual: number;
}

export interface NextHoursInput {
  /** The hours of the day one after another; the last that has a figure of today is the present one. */
  readonly hours: readonly HourOfVisits[];
  /** How much of the present hour is over, 0–1. */
  readonly elapsed: number;
  /** How many legs of each service a visitor brings along on average. */
  readonly perArrival: ReadonlyMap<ServiceId, number>;
}

/** What is expected of an hour that has not begun. */
export interface NextHour extends Standing {
  readonly hour: number;
  /** Visitors who come in it. */
  readonly arrivals: number;
}

const hourMs = 3_600_000;

/**
 * As many visitors as make today's own pace weigh as much as what is usual: the shape of a gamma
 * prior with mean 1 and a deviation of 20 %, by which days at counters differ from one another.
 */
const usualWeight = 25;

/**
 * How many times busier today is than usual, by those who came and those who usually have by now:
 * the mean of the gamma–Poisson posterior, so that a quiet first minute does not foretell a quiet
 * day (busyness factor of A. N. Avramidis, A. Deslauriers, P. L’Ecuyer, *Modeling Daily Arrivals to
 * a Telephone Call Center*, Management Science 50, 2004).
 */
export function busynessOf(came: number, usual: number): number {
  return (usualWeight + came) / (usualWeight + usual);
}

/**
 * The hours of the day that have not begun: who is expected in each, and who waits and how long
 * when it begins. Arrivals are the usual ones × {@link busynessOf}; they are served by the windows
 * that work now or are on a break with a planned end, at today's service times ({@link flow}).
 * `now` is wall time in ms. Empty in a pause, whose end nobody knows, and on a day that is not
 * open.
 */
export function nextHours(day: Day, now: Instant, input: NextHoursInput): readonly NextHour[] {
  if (day.phase !== 'open' || day.clock.paused !== null) return [];
  const { hours, elapsed } = input;
  const present = hours.findLastIndex(({ today }) => today !== null);
  const factor = factorOf(hours.slice(0, present + 1), elapsed);
  const expected = hours.slice(present + 1).map((hour) => hour.usual * factor);
  const left = 1 - elapsed;
  const rest = (hours[present]?.usual ?? 0) * factor * left;
  const manned = [...day.windows.values()].filter(comesBack);
  const standings = flow(
    poolsOf(day, manned, input.perArrival),
    manned.map(({ onBreak }) => Math.max(0, (onBreak?.until ?? now) - now)),
    [
      { ms: left * hourMs, arrivals: rest },
      ...expected.map((arrivals) => ({ ms: hourMs, arrivals })),
    ],
  );
  return hours.slice(present + 1).map(({ hour }, index) => ({
    hour,
    arrivals: expected[index] ?? 0,
    ...(standings[index] ?? { waiting: 0, waitMs: null }),
  }));
}

/** The hours so far, of which the last is not over yet. */
function factorOf(soFar: readonly HourOfVisits[], elapsed: number): number {
  const came = soFar.reduce((sum, { today }) => sum + (today ?? 0), 0);
  const present = soFar.length - 1;
  const usual = soFar.reduce(
    (sum, hour, index) => sum + hour.usual * (index === present ? elapsed : 1),
    0,
  );
  return busynessOf(came, usual);
}
