import type { Instant } from '@talon/shared/domain/words.ts';

/** Timers as the event loop has them; tests give their own. */
export interface Timers {
  readonly now: () => Instant;
  /** Calls back after `ms`; the returned function forgets it. */
  readonly after: (ms: number, run: () => void) => () => void;
}

export interface Pace {
  /** Something changed that may be told at most once in `gapMs`. */
  readonly changed: (gapMs: number) => void;
  readonly stop: () => void;
}

/**
 * Joins bursts: the first change is told at once, those that follow within the gap are told
 * together at its end, and the last one is never lost. A change with a shorter gap pulls an
 * appointed time forward and never puts it off.
 */
export function createPace(timers: Timers, tell: () => void): Pace {
  let toldAt = Number.NEGATIVE_INFINITY;
  let dueAt: Instant | null = null;
  let forget: (() => void) | null = null;

  const now = (): void => {
    forget?.();
    forget = null;
    dueAt = null;
    toldAt = timers.now();
    tell();
  };

  return {
    changed: (gapMs) => {
      const at = timers.now();
      // A clock set back must not silence a room for as long as it was set back.
      if (at < toldAt) toldAt = at;
      const due = toldAt + gapMs;
      if (due <= at) {
        now();
        return;
      }
      if (dueAt !== null && dueAt <= due) return;
      forget?.();
      dueAt = due;
      forget = timers.after(due - at, now);
    },
    stop: () => {
      forget?.();
      forget = null;
      dueAt = null;
    },
  };
}
