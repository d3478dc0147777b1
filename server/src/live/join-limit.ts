import type { Instant } from '@talon/shared/domain/words.ts';

/** Joins that may be made at once, and how many a second are earned back. */
interface JoinRate {
  readonly burst: number;
  readonly perSecond: number;
}

const ofOneSocket: JoinRate = { burst: 20, perSecond: 2 };

/** A bucket of joins: true while there are any left in it. Two numbers, no timer. */
export function createJoinLimit(now: () => Instant, rate = ofOneSocket): () => boolean {
  let left = rate.burst;
  let at = now();
  return () => {
    const since = Math.max(0, now() - at);
    at = now();
    left = Math.min(rate.burst, left + (since / 1000) * rate.perSecond);
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
