import type { Instant } from '@talon/shared/domain/words.ts';

export interface DeskClockParts {
  readonly now: () => Instant;
  /** Called at least every fifteen seconds. */
  readonly look: (now: Instant) => void;
  /** When something is due next, null = nothing is. */
  readonly dueAt: () => Instant | null;
  /** Does what is due; false when nothing came of it. */
  readonly ring: (now: Instant) => Promise<boolean>;
  readonly onFault: (error: unknown) => void;
}

export interface DeskClock {
  /** Looks again at what is due next. */
  arm(): void;
  stop(): void;
}

/**
 * The longest sleep. A timer counts elapsed time while `dueAt` is wall clock: looking again this
 * often bounds how late a clock that was set forward is noticed.
 */
const longestSleepMs = 15_000;
/** The shortest sleep after a ring that led to nothing: a full disk is not asked in a loop. */
const restMs = 1_000;

export function createDeskClock(parts: DeskClockParts): DeskClock {
  const { now, look, dueAt, ring, onFault } = parts;
  let timer: NodeJS.Timeout | undefined;
  let ringing = false;
  let stopped = false;

  const sleep = (leastMs: number) => {
    clearTimeout(timer);
    if (stopped || ringing) return;
    const due = dueAt();
    const untilDue = due === null ? longestSleepMs : Math.min(due - now(), longestSleepMs);
    timer = setTimeout(() => void wake(), Math.max(untilDue, leastMs));
    timer.unref();
  };
  const wake = async () => {
    const at = now();
    look(at);
    const due = dueAt();
    if (due === null || due > at) {
      sleep(0);
      return;
    }
    ringing = true;
    const moved = await ring(at).catch((error) => {
      onFault(error);
      return false;
    });
    ringing = false;
    sleep(moved ? 0 : restMs);
  };
  return {
    arm: () => sleep(0),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
