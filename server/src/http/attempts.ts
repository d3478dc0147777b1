import type { Instant } from '@talon/shared/domain/words.ts';
import { Fault } from './fault.ts';

export interface Attempts {
  /** Throws rate_limited when the subject has used up its attempts. */
  readonly ensureFree: (subject: string, now: Instant) => void;
  /**
   * Counts an attempt. One whose outcome takes a while is counted before it is known, so that many
   * at once gain nothing; what comes back takes the count back.
   */
  readonly count: (subject: string, now: Instant) => () => void;
}

interface Window {
  until: Instant;
  used: number;
}

/** More subjects than this are not told apart: memory stays bounded under a flood. */
const mostSubjects = 10_000;

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
  return {
    ensureFree: (subject, now) => {
      const window = current(subject, now);
      if (window === undefined || window.used < limit.most) return;
      throw new Fault('rate_limited', { retryAfter: Math.ceil((window.until - now) / 1000) });
    },
    count: (subject, now) => {
      const known = current(subject, now);
      const window = known ?? { until: now + limit.withinMs, used: 0 };
      window.used += 1;
      if (known === undefined) {
        if (windows.size >= mostSubjects) windows.clear();
        windows.set(subject, window);
      }
      return () => {
        window.used -= 1;
      };
    },
  };
}
