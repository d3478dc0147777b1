import type { Instant } from '@talon/shared/domain/words.ts';
import { Fault, statusOf } from './fault.ts';

export interface Attempts {
  /** Counts an attempt; throws rate_limited when the subject has used up its own. */
  readonly spend: (subject: string, now: Instant) => void;
  /**
   * Answers what `look` answers, and counts only a wrong guess: a fault of the caller's, below 500,
   * that `look` throws. It is counted before the outcome is known, so that many at once gain
   * nothing. Throws rate_limited, without looking, when the subject has used up its attempts.
   */
  readonly guess: <T>(subject: string, now: Instant, look: () => Promise<T>) => Promise<T>;
}

interface Window {
  until: Instant;
  used: number;
}

/** More subjects than this are not told apart: memory stays bounded under a flood. */
const mostSubjects = 10_000;

const isWrongGuess = (error: unknown): boolean =>
  error instanceof Fault && statusOf[error.code] < 500;

/** Allows so many attempts in a window of time; the window begins with the first one. */
export function createAttempts(limit: {
  readonly most: number;
  readonly withinMs: number;
}): Attempts {
  const windows = new Map<string, Window>();
  const current = (subject: string, now: Instant): Window | undefined => {
    const window = windows.get(subject);
    if (window !== undefined && window.until > now) return window;
    windows.delete(subject);
    return undefined;
  };
  const begun = (subject: string, now: Instant): Window => {
    if (windows.size >= mostSubjects) windows.clear();
    const window = { until: now + limit.withinMs, used: 0 };
    windows.set(subject, window);
    return window;
  };
  const spent = (subject: string, now: Instant): Window => {
    const window = current(subject, now) ?? begun(subject, now);
    if (window.used >= limit.most) {
      throw new Fault('rate_limited', { retryAfter: Math.ceil((window.until - now) / 1000) });
    }
    window.used += 1;
    return window;
  };
  return {
    spend: (subject, now) => {
      spent(subject, now);
    },
    guess: async (subject, now, look) => {
      const window = spent(subject, now);
      let isWrong = false;
      try {
        return await look();
      } catch (error) {
        isWrong = isWrongGuess(error);
        throw error;
      } finally {
        if (!isWrong) window.used -= 1;
      }
    },
  };
}
