import { unreachable } from '../decider.ts';
import { earliestEarly } from './best.ts';
import type { Choice, Contest } from './contest.ts';
import { fifo } from './fifo.ts';
import { ratio } from './ratio.ts';
import type { Standing } from './row.ts';
import { share } from './share.ts';
import { strict } from './strict.ts';

/**
 * Who of the lines is next. Looks at the first ticket of each line only: O(lines), whatever the
 * number of people. An appointment before its time comes only when the window would stay idle.
 */
export function choose<T extends Standing>(contest: Contest<T>): Choice<T> | null {
  const due = chooseDue(contest);
  if (due !== null) return due;
  const early = earliestEarly(contest);
  return early === null ? null : { served: early, rule: 'early_appointment' };
}

function chooseDue<T extends Standing>(contest: Contest<T>): Choice<T> | null {
  switch (contest.rule.mode) {
    case 'share':
      return share(contest);
    case 'ratio':
      return ratio(contest);
    case 'strict':
      return strict(contest);
    case 'fifo':
      return fifo(contest);
    default:
      return unreachable(contest.rule.mode);
  }
}
