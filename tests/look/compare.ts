import type { Box } from './boxes.ts';
import type { Measured } from './measure.ts';

/** The boxes hold within this, px. */
const tolerance = 4;

/** What of a box is not as it is drawn, in words. */
export function offFrom(box: Box, is: Measured | undefined): readonly string[] {
  if (is?.found !== true) return [`${box.part} is missing`];
  return Object.entries(box).flatMap(([key, wanted]) => {
    const got = is[key as keyof Measured];
    if (typeof wanted !== 'number' || typeof got !== 'number') return [];
    const limit = key === 'count' ? 0 : tolerance;
    return Math.abs(got - wanted) <= limit ? [] : [`${box.part} ${key}: ${got}, not ${wanted}`];
  });
}
