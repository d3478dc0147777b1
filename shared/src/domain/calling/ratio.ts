import { everybody, longestByTarget } from './best.ts';
import type { Choice, Contest } from './contest.ts';
import type { Standing } from './row.ts';

/** Mode ratio: the highest waited ÷ target alone. Preference has no say, or it would be passed. */
export function ratio<T extends Standing>(contest: Contest<T>): Choice<T> | null {
  const served = longestByTarget(contest, everybody);
  return served === null ? null : { served, rule: 'ratio' };
}
