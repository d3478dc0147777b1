import { expect, test } from 'vitest';
import { numberRuns } from './number-runs.ts';

test.each<[readonly number[], string]>([
  [[], ''],
  [[7], '7'],
  [[5, 4, 6], '4–6'],
  [[4, 5], '4, 5'],
  [[4, 7], '4, 7'],
  [[1, 2, 3, 9, 12, 13, 14], '1–3, 9, 12–14'],
  [[4, 4], '4'],
])('numbers %j read «%s»', (numbers, text) => {
  expect(numberRuns(numbers)).toBe(text);
});
