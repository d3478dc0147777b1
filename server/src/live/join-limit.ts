import type { Instant } from '@talon/shared/domain/words.ts';

/** Joins a socket may make at once, and how many a second it earns back. */
const burst = 20;
const perSecond = 2;

/** A bucket of joins for one socket: true while it may go on. Two numbers, no timer. */
export function createJoinLimit(now: () => Instant): () => boolean {
  let left = burst;
  let at = now();
  return () => {
    const since = Math.max(0, now() - at);
    at = now();
    left = Math.min(burst, left + (since / 1000) * perSecond);
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
