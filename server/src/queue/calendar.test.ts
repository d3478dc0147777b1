import { expect, test } from 'vitest';
import { dateAt, endOfDate } from './calendar.ts';

const at = (iso: string) => Date.parse(iso);

test('the date is that of the centre, not of the server, around midnight', () => {
  expect(dateAt('Europe/Kyiv', at('2026-06-01T23:59:59+03:00'))).toBe('2026-06-01');
  expect(dateAt('Europe/Kyiv', at('2026-06-02T00:00:00+03:00'))).toBe('2026-06-02');
  expect(dateAt('America/New_York', at('2026-06-02T00:00:00+03:00'))).toBe('2026-06-01');
});

test('a date ends with its last instant there, also when the clock was moved', () => {
  const hours = (date: string) =>
    (endOfDate('Europe/Kyiv', date) - at(`${date}T00:00:00${offset[date]}`)) / 3_600_000;
  const offset: Record<string, string> = {
    '2026-03-29': '+02:00',
    '2026-06-01': '+03:00',
    '2026-10-25': '+03:00',
  };
  expect(Object.keys(offset).map(hours)).toEqual([23, 24, 25]);
});
