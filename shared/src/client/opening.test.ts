import { expect, test } from 'vitest';
import { openingOf } from './opening.ts';

/** Read on Friday, 27 November 2026, 23:30 in Kyiv: Saturday has not begun there. */
const told = (opensAt: string) =>
  openingOf({
    opensAt: Date.parse(`${opensAt}T08:00:00+02:00`),
    timeZone: 'Europe/Kyiv',
    language: 'uk',
    now: Date.parse('2026-11-27T23:30:00+02:00'),
  });

test('T-25 a weekday names an opening for six days, from the seventh on its date does', () => {
  const days = ['2026-11-27', '2026-11-28', '2026-11-29', '2026-12-03', '2026-12-04', '2026-12-08'];
  expect(days.map((date) => told(date)?.day)).toEqual([
    'today',
    'tomorrow',
    'week',
    'week',
    'later',
    'later',
  ]);
  expect(told('2026-12-08')).toEqual({
    day: 'later',
    time: '8:00',
    isoDate: '2026-12-08',
    weekday: 1,
    date: '8\u00a0грудня',
  });
});

test('T-25 nobody knows when', () => {
  const known = { timeZone: 'Europe/Kyiv', language: 'uk', now: 0 } as const;
  expect(openingOf({ ...known, opensAt: null })).toBeNull();
});
