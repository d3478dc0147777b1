import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import { arrivalDays } from './arrivals.ts';
import { samplePeople } from './people.ts';
import { type ArrivingOptions, arriving } from './visitors/arriving.ts';
import { visitTo } from './visitors/behaviour.ts';
import type { Hall, Seat } from './visitors/hall.ts';
import { type OperatorParts, simulatedOperator } from './visitors/operator.ts';
import { type Random, seededRandom } from './visitors/random.ts';
import type { Timer } from './visitors/timer.ts';
import { sampleWindowId } from './windows.ts';

export interface VisitorsOptions {
  readonly hall: Hall;
  readonly timer: Timer;
  readonly centre: CentreSettings;
  /** How many times faster than life: 1 is real time. */
  readonly speed: number;
  readonly seed: number;
  /** Windows that simulated operators take; every other window is left to people. */
  readonly operators: readonly Seat[];
  /** Called when the hall fails; the simulation goes on and asks again. */
  readonly onFault: (fault: unknown) => void;
}

/** Left free in the demonstration, so that whoever signs in has a window to open. */
const windowsForPeople = [7, 12].map(sampleWindowId);

/** The seats of the sample operators, without those left to people. */
export const simulatedSeats: readonly Seat[] = samplePeople.flatMap(({ id, window }) =>
  window === null || windowsForPeople.includes(window) ? [] : [{ operator: id, window }],
);

/** Busy hours only, and as many of the arrivals as eleven windows can serve. */
export const playedDay: Omit<ArrivingOptions, 'days' | 'firstDay'> = {
  from: 9 * 60,
  until: 16 * 60,
  load: 0.62,
};
/** The first visitors come much faster, so that the hall is in full work within a minute. */
const warmUp = { untilMs: 45 * 60_000, times: 45 };
const lookEveryMs = 2000;
const soonestMs = 20;

interface Loop {
  readonly timer: Timer;
  readonly onFault: (fault: unknown) => void;
}

/** Runs a step again and again: each says how long to wait for the next, in ms of the clock. */
function repeat(loop: Loop, firstMs: number, step: () => Promise<number>): () => void {
  let stopped = false;
  let cancel = (): void => {};
  const wait = (ms: number): void => {
    if (!stopped) cancel = loop.timer.after(Math.max(ms, soonestMs), run);
  };
  const run = (): void => {
    step().then(wait, (fault: unknown) => {
      loop.onFault(fault);
      wait(lookEveryMs);
    });
  };
  wait(firstMs);
  return () => {
    stopped = true;
    cancel();
  };
}

function startArrivals(options: VisitorsOptions, random: Random): () => void {
  const { hall, centre, speed } = options;
  const days = arrivalDays();
  const firstDay = Math.floor(random.between(0, days.length));
  const coming = arriving({ ...playedDay, days, firstDay }, random);
  let elapsedMs = 0;
  const waitFor = (gapMs: number): number => {
    elapsedMs += gapMs;
    return gapMs / speed / (elapsedMs < warmUp.untilMs ? warmUp.times : 1);
  };
  let visitor = coming.next().value;
  return repeat(options, waitFor(visitor.gapMs), async () => {
    const visit = visitTo(visitor.category, centre.services, random);
    visitor = coming.next().value;
    if (visit !== null) await hall.issue(visit);
    return waitFor(visitor.gapMs);
  });
}

interface Workplace extends Pick<VisitorsOptions, 'hall' | 'centre' | 'speed'> {
  readonly now: () => Instant;
}

/** Somebody at a window of the centre; asked to look around again and again, by whatever clock. */
export function operatorAt(
  { hall, centre, speed, now }: Workplace,
  seat: Seat,
  random: Random,
): ReturnType<typeof simulatedOperator> {
  const services = new Map(centre.services.map((service) => [service.id, service]));
  const window = centre.windows.find((one) => one.id === seat.window);
  const here = new Set(window?.profile.map((line) => line.service));
  const parts: OperatorParts = {
    hall,
    random,
    now,
    inSeconds: (seconds) => now() + (seconds * 1000) / speed,
    seat,
    serviceOf: (id) => services.get(id),
    elsewhere: centre.services.flatMap(({ id }) => (here.has(id) ? [] : [id])),
  };
  return simulatedOperator(parts);
}

function startOperator(options: VisitorsOptions, seat: Seat, random: Random): () => void {
  const { timer, speed } = options;
  const operator = operatorAt({ ...options, now: timer.now }, seat, random);
  return repeat(options, random.between(0, lookEveryMs) / speed, async () => {
    await operator.look();
    return lookEveryMs / speed;
  });
}

/**
 * Fills a hall with visitors who come as on real days (docs/DATA.md) and with operators who serve
 * them, until stopped. The same seed draws the same people; how they are served depends on the
 * hall.
 */
export function startVisitors(options: VisitorsOptions): { readonly stop: () => void } {
  const arrivals = startArrivals(options, seededRandom(options.seed));
  const operators = options.operators.map((seat, index) =>
    startOperator(options, seat, seededRandom(options.seed + index + 1)),
  );
  return {
    stop: () => {
      for (const stop of [arrivals, ...operators]) stop();
    },
  };
}
