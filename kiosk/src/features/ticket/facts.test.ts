import { expect, test } from 'vitest';
import { isUnserved, numberSize } from './facts.ts';

test.each([
  [null, false],
  [{ state: 'waiting', servedBy: [] }, true],
  [{ state: 'waiting', servedBy: [4] }, false],
  [{ state: 'called', servedBy: [] }, false],
])('no window is open yet for %j: %s', (view, unserved) => {
  expect(isUnserved(view)).toBe(unserved);
});

test('a number of four signs has the design’s size, a longer one is smaller', () => {
  expect(numberSize('М045', 872, 324)).toBe(324);
  expect(numberSize('ММ1045', 872, 324)).toBe(209);
});
