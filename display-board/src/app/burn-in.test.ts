import { expect, test } from 'vitest';
import { shiftAt } from './burn-in.ts';

test('the picture walks around its place and never leaves it by more than 2 px', () => {
  const minutes = Array.from({ length: 27 }, (_, i) => shiftAt(i * 60_000));
  expect(new Set(minutes.map(String)).size).toBe(9);
  for (const [x, y] of minutes) {
    expect(Math.abs(x)).toBeLessThanOrEqual(2);
    expect(Math.abs(y)).toBeLessThanOrEqual(2);
  }
  expect(shiftAt(0)).toEqual(shiftAt(179_999));
});
