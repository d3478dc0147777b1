import { earliest } from './best.ts';
import type { Choice, Contest } from './contest.ts';
import type { Standing } from './row.ts';

/** Mode FIFO: the lowest place, whatever the class. */
export function fifo<T extends Standing>(contest: Contest<T>): Choice<T> | null {
  const served = earliest(contest);
  return served === null ? null : { served, rule: 'fifo' };
}
