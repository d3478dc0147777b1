import type { HallHour } from '@talon/shared/views/hall-view.ts';

/** A chart shows so many hours at most: a hall that never closes has more. */
const mostHours = 12;
/** Steps of the scale, so that three or four lines stand on it. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The hours to draw: all, or those around now. */
export function shownHours(hours: readonly HallHour[]): readonly HallHour[] {
  if (hours.length <= mostHours) return hours;
  const future = hours.findIndex(({ today }) => today === null);
  const now = future === -1 ? hours.length : future;
  const from = Math.max(0, Math.min(hours.length - mostHours, now - mostHours + 4));
  return hours.slice(from, from + mostHours);
}

export interface Scale {
  /** Values of the lines, from 0. */
  readonly lines: readonly number[];
  readonly most: number;
}

/** Room above the highest bar for its figure; three or four lines on round values. */
export function scaleOf(hours: readonly HallHour[]): Scale {
  const highest = Math.max(
    1,
    ...hours.flatMap(({ today, usual, ahead }) => [today ?? 0, usual ?? 0, ahead?.arrivals ?? 0]),
  );
  const step = steps.find((one) => highest / one < 4) ?? 1000;
  const count = Math.floor(highest / step) + 1;
  return {
    lines: Array.from({ length: count }, (_, index) => index * step),
    most: highest * 1.16,
  };
}
