import type { Instant } from '@talon/shared/domain/words.ts';

/** The clock and the alarm of simulated people: an argument, so a test can turn it by hand. */
export interface Timer {
  readonly now: () => Instant;
  /** Runs once after this many ms; the answer takes it back. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** Real time. It does not keep the process alive. */
export function realTimer(now: () => Instant): Timer {
  return {
    now,
    after: (ms, run) => {
      const timeout = setTimeout(run, ms).unref();
      return () => clearTimeout(timeout);
    },
  };
}
