import { longestByTarget, others, preferred, priorities } from './best.ts';
import type { Choice, Contest } from './contest.ts';
import type { Standing } from './row.ts';

/**
 * Mode share: legal priority and due appointments first, at most `priority` of every `of` calls of
 * a window while others wait there; within each group by waited ÷ target and preference.
 */
export function share<T extends Standing>(contest: Contest<T>): Choice<T> | null {
  const priority = longestByTarget(contest, priorities);
  if (priority !== null && priorityCalls(contest) < contest.rule.share.priority) {
    return { served: preferred(contest, priorities, priority), rule: 'share_priority' };
  }
  const top = longestByTarget(contest, others);
  if (top === null) {
    if (priority === null) return null;
    return { served: preferred(contest, priorities, priority), rule: 'share_priority' };
  }
  const served = preferred(contest, others, top);
  if (priority !== null) return { served, rule: 'share_ordinary_turn' };
  return { served, rule: served === top ? 'ratio' : 'preference' };
}

/** Priority calls among the last `of − 1` calls: with the next one they make the share. */
export function priorityCalls(contest: Pick<Contest, 'recent' | 'rule'>): number {
  const { recent } = contest;
  let calls = 0;
  for (let i = Math.max(0, recent.length - contest.rule.share.of + 1); i < recent.length; i += 1) {
    if (recent[i] === true) calls += 1;
  }
  return calls;
}

/** The last calls of a window after one more, no longer than the share needs. */
export function remember(
  recent: readonly boolean[],
  wasPriority: boolean,
  of: number,
): readonly boolean[] {
  const before = recent.slice(Math.max(0, recent.length - Math.max(0, of - 2)));
  return before.concat(wasPriority);
}
