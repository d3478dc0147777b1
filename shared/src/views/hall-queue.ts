import { queueOrder } from '../domain/day/order.ts';
import type { Day, Ticket } from '../domain/day/state.ts';
import type { Instant } from '../domain/words.ts';

/** Who waits in the hall, in the order of calling, at most `limit`. `now` is wall time in ms. */
export type HallQueue = (day: Day, now: Instant, limit: number) => readonly Ticket[];

interface Played {
  readonly version: number;
  readonly now: Instant;
  readonly limit: number;
  readonly order: readonly Ticket[];
}

/**
 * The queue of the hall is the same at every window, and to play it out is most of what the view of
 * a window costs. So it is played once for all views of one event that are folded within `freshMs`.
 */
export function keepHallQueue(freshMs = 100, playOut: HallQueue = queueOrder): HallQueue {
  const kept = new WeakMap<Day, Played>();
  return (day, now, limit) => {
    const last = kept.get(day);
    const isFresh = last !== undefined && Math.abs(now - last.now) < freshMs;
    if (isFresh && last.version === day.version && last.limit === limit) return last.order;
    const order = playOut(day, now, limit);
    kept.set(day, { version: day.version, now, limit, order });
    return order;
  };
}
