import { describe, expect, test } from 'vitest';
import { dateIn, daysAfter, daysBetween, weekdayOf } from './calendar.ts';

const kyiv = 'Europe/Kyiv';

test('the date is that of the place, not of the browser', () => {
  const lateEvening = Date.parse('2026-11-24T22:30:00Z');
  expect(dateIn(kyiv, lateEvening)).toBe('2026-11-25');
  expect(dateIn('UTC', lateEvening)).toBe('2026-11-24');
  expect(dateIn('America/New_York', lateEvening)).toBe('2026-11-24');
});

describe('a day of another length', () => {
  test('of 25 hours: an hour after it began tomorrow is another date', () => {
    const halfPastMidnight = Date.parse('2026-10-25T00:30:00+03:00');
    expect(dateIn(kyiv, halfPastMidnight + 86_400_000)).toBe('2026-10-25');
    expect(daysAfter(dateIn(kyiv, halfPastMidnight), 1)).toBe('2026-10-26');
  });

  test('of 23 hours: late in the evening before it tomorrow is not left out', () => {
    const beforeMidnight = Date.parse('2026-03-28T23:30:00+02:00');
    expect(dateIn(kyiv, beforeMidnight + 86_400_000)).toBe('2026-03-30');
    expect(daysAfter(dateIn(kyiv, beforeMidnight), 1)).toBe('2026-03-29');
  });
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-11-24', 0, '2026-11-24'],
  ['2026-10-25', 7, '2026-11-01'],
])('%s and %i days is %s', (date, days, then) => {
  expect(daysAfter(date, days)).toBe(then);
  expect(daysBetween(date, then)).toBe(days);
});

test('the week begins on Monday', () => {
  expect(weekdayOf('2026-11-23')).toBe(0);
  expect(weekdayOf('2026-11-29')).toBe(6);
});

test('whatever the date: days forth and back lead to it, and the weekday goes with them', () => {
  for (let day = 0; day < 47_000; day += 113) {
    const date = daysAfter('1970-01-01', day);
    for (const days of [-800, -366, -31, -1, 0, 1, 7, 29, 365, 801]) {
      const then = daysAfter(date, days);
      expect(daysAfter(then, -days)).toBe(date);
      expect(daysBetween(date, then)).toBe(days);
      expect(weekdayOf(then)).toBe((((weekdayOf(date) + days) % 7) + 7) % 7);
    }
  }
});
