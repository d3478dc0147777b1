import type { PriorityClass } from '../words.ts';
import { type Contest, countedWait, firstOf, isDue, type Served } from './contest.ts';
import { type Standing, standsBefore } from './row.ts';

/** Which classes take part. */
export type Among = (priority: PriorityClass) => boolean;

export const everybody: Among = () => true;

/** The due first of a line with the lowest place. O(lines). */
export function earliest<T extends Standing>(contest: Contest<T>): Served<T> | null {
  return lowest(contest, (served, first) =>
    isDue(served.line.priority, first.leg.place, contest.placeNow),
  );
}

/** The early appointment whose time comes first: for a window that would otherwise be idle. */
export function earliestEarly<T extends Standing>(contest: Contest<T>): Served<T> | null {
  return lowest(
    contest,
    (served, first) => !isDue(served.line.priority, first.leg.place, contest.placeNow),
  );
}

function lowest<T extends Standing>(
  contest: Contest<T>,
  takesPart: (served: Served<T>, first: T) => boolean,
): Served<T> | null {
  let best: Served<T> | null = null;
  let bestFirst: T | null = null;
  for (const served of contest.served) {
    const first = firstOf(contest, served);
    if (first === undefined || !takesPart(served, first)) continue;
    if (bestFirst === null || standsBefore(first, bestFirst)) {
      best = served;
      bestFirst = first;
    }
  }
  return best;
}

/** The due first of a line with the highest waited ÷ target; equal ones by place, then number. */
export function longestByTarget<T extends Standing>(
  contest: Contest<T>,
  among: Among,
): Served<T> | null {
  let best: Served<T> | null = null;
  let bestFirst: T | null = null;
  let bestRatio = -1;
  for (const served of contest.served) {
    const first = firstOf(contest, served);
    if (first === undefined || !among(served.line.priority)) continue;
    if (!isDue(served.line.priority, first.leg.place, contest.placeNow)) continue;
    const ratio = ratioAt(served, first, contest.placeNow);
    const better =
      bestFirst === null ||
      ratio > bestRatio ||
      (ratio === bestRatio && standsBefore(first, bestFirst));
    if (!better) continue;
    best = served;
    bestFirst = first;
    bestRatio = ratio;
  }
  return best;
}

/**
 * Among those whose ratio is within the preference band below that of `top`, the one this window
 * prefers; equal preferences by ratio, place, number. O(lines).
 */
export function preferred<T extends Standing>(
  contest: Contest<T>,
  among: Among,
  top: Served<T>,
): Served<T> {
  const topFirst = firstOf(contest, top);
  if (topFirst === undefined) return top;
  const floor = ratioAt(top, topFirst, contest.placeNow) * (1 - contest.rule.preferenceBand);
  let best = top;
  let bestFirst = topFirst;
  let bestRatio = ratioAt(top, topFirst, contest.placeNow);
  for (const served of contest.served) {
    if (served.preference > best.preference || served === best) continue;
    const first = firstOf(contest, served);
    if (first === undefined || !among(served.line.priority)) continue;
    if (!isDue(served.line.priority, first.leg.place, contest.placeNow)) continue;
    const ratio = ratioAt(served, first, contest.placeNow);
    if (ratio < floor) continue;
    const better =
      served.preference < best.preference ||
      ratio > bestRatio ||
      (ratio === bestRatio && standsBefore(first, bestFirst));
    if (!better) continue;
    best = served;
    bestFirst = first;
    bestRatio = ratio;
  }
  return best;
}

/** waited ÷ target of a line's first ticket. */
export function ratioAt(served: Served, first: Standing, placeNow: number): number {
  return countedWait(first.leg.place, placeNow) / served.line.targetMs;
}
