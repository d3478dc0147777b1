import type { Timers } from '../../hall/pace.ts';

export interface FakeTimers extends Timers {
  /** Moves the clock on and runs what is due, in its order. */
  readonly pass: (ms: number) => void;
  readonly waiting: () => number;
}

/** A clock for tests of what happens after a while. */
export function createFakeTimers(start = 1_000_000): FakeTimers {
  let now = start;
  let timers: readonly { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    pass: (ms) => {
      const until = now + ms;
      for (;;) {
        const [due] = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (due === undefined) break;
        timers = timers.filter((one) => one !== due);
        now = due.at;
        due.run();
      }
      now = until;
    },
    waiting: () => timers.length,
  };
}
