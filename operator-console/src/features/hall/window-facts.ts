import type { HallWindow } from '@talon/shared/views/hall-view.ts';
import { type Level, levelOf } from '../desk/span.ts';

export interface WindowTime {
  /** How long it has been so, ms. */
  readonly ms: number;
  /** Against the plan; calm where there is none. */
  readonly level: Level;
  /** Of the plan, 0–100; null: there is none. */
  readonly percent: number | null;
}

/**
 * A window's time now. `more` is queue time since the view was made, `wall` that of the clock on
 * the wall, ms: a visit stands still in a pause of the queue, a break does not.
 */
export function windowTime(
  { state, ms, normMs }: Pick<HallWindow, 'state' | 'ms' | 'normMs'>,
  more: number,
  wall: number,
): WindowTime {
  const isVisit = state === 'called' || state === 'serving';
  const now = ms + (isVisit ? more : wall);
  if (normMs === null || normMs === 0) return { ms: now, level: 'calm', percent: null };
  return {
    ms: now,
    level: levelOf(now, normMs),
    percent: Math.min(100, Math.round((now / normMs) * 100)),
  };
}

export interface WindowCounts {
  readonly working: number;
  readonly free: number;
  readonly resting: number;
  readonly closed: number;
}

export function countWindows(windows: readonly Pick<HallWindow, 'state'>[]): WindowCounts {
  const counts = { working: 0, free: 0, resting: 0, closed: 0 };
  for (const { state } of windows) {
    if (state === 'closed') counts.closed += 1;
    else if (state === 'break') counts.resting += 1;
    else if (state === 'free') counts.free += 1;
    else counts.working += 1;
  }
  return counts;
}
