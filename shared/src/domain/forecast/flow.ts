/** People whom the same windows serve. */
export interface Pool {
  /** Indices of the windows; none: nobody serves them. */
  readonly windows: readonly number[];
  readonly waiting: number;
  /** What one of them takes of a window, ms. */
  readonly visitMs: number;
  /** How many of them come with each visitor. */
  readonly perArrival: number;
}

/** An hour, or what is left of one, with the visitors expected in it. */
export interface Stretch {
  readonly ms: number;
  readonly arrivals: number;
}

/** The queue at the end of a stretch. */
export interface Standing {
  readonly waiting: number;
  /** What somebody who came then would wait, ms; null: nobody is served. */
  readonly waitMs: number | null;
}

/** Within a step everybody comes first and then is served: short, so that it is nearly at once. */
const stepMs = 5 * 60_000;

/**
 * The queue as a fluid: in each step `waiting + arrivals − served`, never below nothing (G. F.
 * Newell, *Applications of Queueing Theory*, 1982, ch. 2). A window divides its time among its
 * pools by the work that stands there; one with fewer pools goes first, since the others can do
 * what it cannot. The wait is J. D. C. Little's (1961): those whom somebody serves ÷ the pace at
 * which they are called.
 *
 * A fluid has no luck: where windows are enough for all who come it shows an empty queue, and a
 * real one of a few people. `awayMs`: until each window comes back from a break. O(steps × windows
 * × pools).
 */
export function flow(
  pools: readonly Pool[],
  awayMs: readonly number[],
  stretches: readonly Stretch[],
): readonly Standing[] {
  const waiting = pools.map((pool) => pool.waiting);
  const windows = windowsOf(pools, awayMs);
  let sinceMs = 0;
  return stretches.map(({ ms, arrivals }) => {
    let served = 0;
    for (let left = ms; left > 0; left -= stepMs) {
      const spanMs = Math.min(stepMs, left);
      for (const [index, { perArrival }] of pools.entries()) {
        waiting[index] = (waiting[index] ?? 0) + (arrivals * perArrival * spanMs) / ms;
      }
      for (const window of windows) {
        const presentMs = Math.min(spanMs, Math.max(0, sinceMs + spanMs - window.awayMs));
        served += serve(pools, waiting, window.pools, presentMs);
      }
      sinceMs += spanMs;
    }
    return standing(pools, waiting, served / ms);
  });
}

/** Windows with the pools each serves, those with the fewest first; one without a pool is none. */
function windowsOf(pools: readonly Pool[], awayMs: readonly number[]) {
  const windows = awayMs.map((away, window) => ({
    awayMs: away,
    pools: [...pools.keys()].filter((pool) => pools[pool]?.windows.includes(window)),
  }));
  return windows
    .filter((window) => window.pools.length > 0)
    .sort((a, b) => a.pools.length - b.pools.length);
}

/** Takes from the pools of one window what it does in its time; answers how many people that is. */
function serve(
  pools: readonly Pool[],
  waiting: number[],
  own: readonly number[],
  timeMs: number,
): number {
  const workOf = (pool: number): number => (waiting[pool] ?? 0) * (pools[pool]?.visitMs ?? 0);
  const workMs = own.reduce((sum, pool) => sum + workOf(pool), 0);
  if (workMs === 0) return 0;
  const part = Math.min(1, timeMs / workMs);
  let served = 0;
  for (const pool of own) {
    const people = (waiting[pool] ?? 0) * part;
    waiting[pool] = (waiting[pool] ?? 0) - people;
    served += people;
  }
  return served;
}

function standing(pools: readonly Pool[], waiting: readonly number[], pace: number): Standing {
  const all = waiting.reduce((sum, people) => sum + people, 0);
  const served = waiting.reduce(
    (sum, people, pool) => sum + ((pools[pool]?.windows.length ?? 0) > 0 ? people : 0),
    0,
  );
  if (pace > 0) return { waiting: all, waitMs: served / pace };
  return { waiting: all, waitMs: all > 0 ? null : 0 };
}
