import { appointments, legal, longestByTarget, others, preferred } from './best.ts';
import type { Choice, Contest } from './contest.ts';
import type { Standing } from './row.ts';

/** Mode strict: legal priority, then appointments that are due, then everybody else. */
export function strict<T extends Standing>(contest: Contest<T>): Choice<T> | null {
  for (const among of [legal, appointments]) {
    const top = longestByTarget(contest, among);
    if (top !== null) return { served: preferred(contest, among, top), rule: 'strict_priority' };
  }
  const top = longestByTarget(contest, others);
  if (top === null) return null;
  const served = preferred(contest, others, top);
  return { served, rule: served === top ? 'ratio' : 'preference' };
}
