/** The server's clock, known from its answers and counted on this device's monotonic one. */
export interface ServerClock {
  /** Epoch ms. */
  readonly now: () => number;
  /** How much later `now` may be than the truth, ms; Infinity before the first answer. */
  readonly doubtMs: () => number;
  /** The server said `serverNow` in an answer to what was asked at `askedAt`, monotonic ms. */
  readonly heard: (serverNow: number, askedAt: number) => void;
}

/**
 * An answer was written some time between question and receipt, so each one says between which two
 * values the difference of the clocks lies; what all of them say is exact even where one was long
 * on its way. An answer that contradicts the others means that a clock was set: it alone counts.
 *
 * Of what is possible the latest time is told: a board that just came back from a bad line takes a
 * call for older than it may be, and never for younger.
 */
export function createServerClock(
  monotonic: () => number = () => performance.now(),
  deviceNow: number = Date.now(),
): ServerClock {
  let least = Number.NEGATIVE_INFINITY;
  let most = deviceNow - monotonic();
  let isTold = false;
  return {
    now: () => most + monotonic(),
    doubtMs: () => most - least,
    heard: (serverNow, askedAt) => {
      const low = serverNow - monotonic();
      const high = serverNow - askedAt;
      const agrees = isTold && low <= most && high >= least;
      least = agrees ? Math.max(least, low) : low;
      most = agrees ? Math.min(most, high) : high;
      isTold = true;
    },
  };
}
