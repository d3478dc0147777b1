import { expect, test } from 'vitest';
import { isUnserved, numberSize, windowRanges } from './facts.ts';

test.each<[readonly number[], string]>([
  [[], ''],
  [[7], '7'],
  [[5, 4, 6], '4–6'],
  [[4, 5], '4, 5'],
  [[4, 7], '4, 7'],
  [[1, 2, 3, 9, 12, 13, 14], '1–3, 9, 12–14'],
  [[4, 4], '4'],
])('windows %j read «%s»', (numbers, text) => {
  expect(windowRanges(numbers)).toBe(text);
});

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
