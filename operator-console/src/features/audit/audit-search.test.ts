import { expect, test } from 'vitest';
import { datesOf, firstSearch, isNarrowed, queryOf } from './audit-search.ts';

/** 24 November, 0:30 in Kyiv: still the 23rd by UTC. */
const now = Date.parse('2026-11-23T22:30:00Z');
const zone = 'Europe/Kyiv';

test('a period is of the calendar of the place', () => {
  expect(datesOf('today', zone, now)).toEqual({ from: '2026-11-24', until: '2026-11-24' });
  expect(datesOf('yesterday', zone, now)).toEqual({ from: '2026-11-23', until: '2026-11-23' });
  expect(datesOf('week', zone, now)).toEqual({ from: '2026-11-18', until: '2026-11-24' });
  expect(datesOf('all', zone, now)).toBeNull();
});

test('what is not wanted is not sent', () => {
  expect(queryOf({ ...firstSearch, period: 'all' }, zone, now)).toBe('');
  const narrow = { ...firstSearch, by: 'u1', group: 'order', text: ' вікно ' } as const;
  const sent = new URLSearchParams(queryOf(narrow, zone, now));
  expect(Object.fromEntries(sent)).toEqual({
    from: '2026-11-24',
    until: '2026-11-24',
    by: 'u1',
    group: 'order',
    text: 'вікно',
  });
  const chosen = { ...firstSearch, period: 'all', outOfTurn: true } as const;
  expect(queryOf(chosen, zone, now)).toBe('outOfTurn=true');
  expect(isNarrowed(chosen)).toBe(true);
  expect([isNarrowed(firstSearch), isNarrowed(narrow)]).toEqual([false, true]);
});
