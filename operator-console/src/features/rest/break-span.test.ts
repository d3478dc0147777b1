import { expect, test } from 'vitest';
import { breakSpan, mayLast, reasonOf } from './break-span.ts';

const minute = 60_000;
const from = 1_700_000_000_000;
const lunch = { at: from, breakFrom: from, breakUntil: from + 45 * minute };

test('a break is told by its whole length and what of it has passed', () => {
  expect(breakSpan(lunch, from + 18.5 * minute)).toEqual({ passed: 18, planned: 45 });
  const open = { ...lunch, breakUntil: null };
  expect(breakSpan(open, from + 18 * minute)).toEqual({ passed: 18, planned: 18 });
});

test('it is made shorter down to now and longer up to the longest', () => {
  expect(mayLast({ passed: 18, planned: 45 }, -5)).toBe(true);
  expect(mayLast({ passed: 40, planned: 45 }, -5)).toBe(false);
  expect(mayLast({ passed: 50, planned: 45 }, 15)).toBe(true);
  expect(mayLast({ passed: 400, planned: 470 }, 15)).toBe(false);
});

test('an unknown reason is another one', () => {
  expect([reasonOf('lunch'), reasonOf('war'), reasonOf(null)]).toEqual(['lunch', 'other', 'other']);
});
