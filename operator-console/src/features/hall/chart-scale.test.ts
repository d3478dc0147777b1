import { expect, test } from 'vitest';
import { scaleOf, shownHours } from './chart-scale.ts';

const hour = (index: number, today: number | null, usual: number | null = null) => ({
  hour: index,
  today,
  usual,
  ahead: null,
});

test('a scale has a few round lines and room above the highest bar', () => {
  const { lines, most } = scaleOf([hour(8, 24, 22), hour(9, 61, 46)]);
  expect(lines).toEqual([0, 20, 40, 60]);
  expect(most).toBeGreaterThan(61);
  const ahead = { arrivals: 90, waiting: 0, waitMs: 0 };
  expect(scaleOf([{ ...hour(8, null, 40), ahead }]).most).toBeGreaterThan(90);
  expect(scaleOf([hour(8, 0)]).lines).toEqual([0, 1]);
});

test('of a day and night the hours around now are drawn', () => {
  const dayAndNight = Array.from({ length: 24 }, (_, index) => hour(index, index > 10 ? null : 1));
  const shown = shownHours(dayAndNight).map((one) => one.hour);
  expect(shown).toHaveLength(12);
  expect([shown[0], shown.at(-1)]).toEqual([3, 14]);
  expect(shownHours(dayAndNight.slice(8, 18))).toHaveLength(10);
});
