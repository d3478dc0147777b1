import {
  type Contest,
  countedWait,
  firstOf,
  firstPlace,
  isDue,
  type Line,
  type Rank,
  type Served,
} from './contest.ts';
import { type Standing, standsBefore } from './row.ts';

/** Which ranks take part: from the first up to and including the second. */
export type Among = readonly [Rank, Rank];

export const everybody: Among = [0, 2];
export const legal: Among = [0, 0];
export const appointments: Among = [1, 1];
export const priorities: Among = [0, 1];
export const others: Among = [2, 2];

/** The due first of a line with the lowest place. O(lines). */
export function earliest<T extends Standing>(contest: Contest<T>): Served<T> | null {
  return lowest(contest, true);
}

/** The early appointment whose time comes first: for a window that would otherwise be idle. */
export function earliestEarly<T extends Standing>(contest: Contest<T>): Served<T> | null {
  return lowest(contest, false);
}

function lowest<T extends Standing>(contest: Contest<T>, due: boolean): Served<T> | null {
  let best: Served<T> | null = null;
  let bestPlace = Number.POSITIVE_INFINITY;
  for (const served of contest.served) {
    const place = firstPlace(contest, served.line);
    if (place > bestPlace || place === Number.POSITIVE_INFINITY) continue;
    if (isDue(served.line.priority, place, contest.placeNow) !== due) continue;
    if (place === bestPlace && !firstBefore(contest, served, best)) continue;
    best = served;
    bestPlace = place;
  }
  return best;
}

/** The due first of a line with the highest waited ÷ target; equal ones by place, then number. */
export function longestByTarget<T extends Standing>(
  contest: Contest<T>,
  among: Among,
): Served<T> | null {
  let best: Served<T> | null = null;
  let bestRatio = -1;
  for (const served of contest.served) {
    const ratio = dueRatio(contest, served.line, among);
    if (ratio < bestRatio || ratio < 0) continue;
    if (ratio === bestRatio && !firstBefore(contest, served, best)) continue;
    best = served;
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
  let best = top;
  let bestRatio = dueRatio(contest, top.line, among);
  const floor = bestRatio * (1 - contest.rule.preferenceBand);
  for (const served of contest.served) {
    if (served.preference > best.preference) continue;
    const ratio = dueRatio(contest, served.line, among);
    if (ratio < floor || ratio < 0) continue;
    if (served.preference === best.preference) {
      if (ratio < bestRatio) continue;
      if (ratio === bestRatio && !firstBefore(contest, served, best)) continue;
    }
    best = served;
    bestRatio = ratio;
  }
  return best;
}

/** waited ÷ target of a line's first ticket; below 0 where nobody who takes part is due. */
function dueRatio<T extends Standing>(contest: Contest<T>, line: Line<T>, among: Among): number {
  if (line.rank < among[0] || line.rank > among[1]) return -1;
  const place = firstPlace(contest, line);
  if (place === Number.POSITIVE_INFINITY) return -1;
  if (!isDue(line.priority, place, contest.placeNow)) return -1;
  return countedWait(place, contest.placeNow) / line.targetMs;
}

function firstBefore<T extends Standing>(
  contest: Contest<T>,
  served: Served<T>,
  than: Served<T> | null,
): boolean {
  const first = firstOf(contest, served.line);
  const other = than === null ? undefined : firstOf(contest, than.line);
  return first !== undefined && (other === undefined || standsBefore(first, other));
}
