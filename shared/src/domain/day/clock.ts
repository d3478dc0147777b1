import type { Instant, QueueInstant } from '../words.ts';
import type { Clock, Day } from './state.ts';

/** A step of the wall clock beyond this is a jump: the clock then closes nothing by itself. */
export const jumpMs = 10 * 60_000;

/** Time of an event caused now: a clock set back changes no order. */
export function eventTime(clock: Clock, now: Instant): Instant {
  return now > clock.lastAt ? now : clock.lastAt;
}

/**
 * Queue time of a wall time, in ms: wall time minus every pause before it. It stands still while
 * the queue is paused.
 */
export function queueTime(day: Pick<Day, 'clock'>, at: Instant): QueueInstant {
  const { pauses, paused } = day.clock;
  let stopped = 0;
  for (const pause of pauses) {
    if (at <= pause.from) break;
    stopped += Math.min(at, pause.until) - pause.from;
  }
  if (paused !== null && at > paused.at) stopped += at - paused.at;
  return at - stopped;
}

/**
 * Wall time of a queue time that lies ahead, were there no further pause. One that lies before a
 * past pause comes out no later than the end of the last pause.
 */
export function wallTime(day: Pick<Day, 'clock'>, at: QueueInstant): Instant {
  let stopped = 0;
  for (const pause of day.clock.pauses) stopped += pause.until - pause.from;
  return at + stopped;
}

/** A queue time in the unit of `Leg.place`: ms of queue time since the day was opened. */
export function asPlace(day: Pick<Day, 'clock'>, at: QueueInstant): number {
  return at - day.clock.openedAt;
}

/**
 * The wall time the shell may take as seen after looking at the clock: `now`, unless it is a jump
 * of more than ten minutes from what was seen or happened last. After a jump it stays where it was
 * until a person's command, which is an event, vouches for the clock.
 */
export function seenAfter(day: Pick<Day, 'clock'>, seen: Instant, now: Instant): Instant {
  const base = Math.max(seen, day.clock.lastAt);
  return now - base > jumpMs ? base : Math.max(base, now);
}
