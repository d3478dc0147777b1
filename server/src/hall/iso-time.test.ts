import { expect, test } from 'vitest';
import { isoTime } from './iso-time.ts';

test.each([
  ['Europe/Kyiv', '2026-11-24T08:34:05Z', '2026-11-24T10:34:05+02:00'],
  ['Europe/Kyiv', '2026-07-01T20:59:59Z', '2026-07-01T23:59:59+03:00'],
  ['UTC', '2026-07-01T20:59:59Z', '2026-07-01T20:59:59+00:00'],
  ['America/St_Johns', '2026-07-01T00:10:00Z', '2026-06-30T21:40:00-02:30'],
  ['Asia/Kathmandu', '2026-07-01T00:10:00Z', '2026-07-01T05:55:00+05:45'],
])('in %s %s is written %s', (zone, utc, wall) => {
  expect(isoTime(zone, Date.parse(utc))).toBe(wall);
});

test('the hour of the clock change is told apart by its offset', () => {
  const before = Date.parse('2026-10-25T00:59:59Z');
  expect(isoTime('Europe/Kyiv', before)).toBe('2026-10-25T03:59:59+03:00');
  expect(isoTime('Europe/Kyiv', before + 1000)).toBe('2026-10-25T03:00:00+02:00');
});
