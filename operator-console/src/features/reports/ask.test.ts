import { describe, expect, test } from 'vitest';
import { comparedPeriod, firstAsk, monthsAfter, presetPeriod, queryOf, usualOrder } from './ask.ts';

const today = '2026-11-24';

describe('periods', () => {
  test.each([
    ['today', '2026-11-24', '2026-11-24'],
    ['yesterday', '2026-11-23', '2026-11-23'],
    ['week', '2026-11-23', '2026-11-24'],
    ['month', '2026-11-01', '2026-11-24'],
    ['lastMonth', '2026-10-01', '2026-10-31'],
    ['year', '2026-01-01', '2026-11-24'],
    ['all', '2024-02-03', '2026-11-24'],
  ] as const)('%s', (preset, from, to) => {
    expect(presetPeriod(preset, today, '2024-02-03')).toEqual({ from, to });
  });

  test.each([
    ['the beginning of a month', '2026-11-01', '2026-11-24', '2026-10-01', '2026-10-24'],
    ['a whole month', '2026-11-01', '2026-11-30', '2026-10-01', '2026-10-31'],
    ['a month longer than the one before', '2026-03-01', '2026-03-30', '2026-02-01', '2026-02-28'],
    ['a week', '2026-11-16', '2026-11-22', '2026-11-09', '2026-11-15'],
    ['a day', '2026-11-24', '2026-11-24', '2026-11-23', '2026-11-23'],
  ])('%s is compared with what was before it', (_what, from, to, before, until) => {
    expect(comparedPeriod({ from, to }, 'before')).toEqual({ from: before, to: until });
  });

  test('a leap day is compared with the last of that February', () => {
    const leap = { from: '2024-02-29', to: '2024-02-29' };
    expect(comparedPeriod(leap, 'year')).toEqual({ from: '2023-02-28', to: '2023-02-28' });
    expect(comparedPeriod(leap, 'none')).toBeNull();
  });

  test('months go on over the turn of a year', () => {
    expect([monthsAfter('2026-12', 1), monthsAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });
});

test('times stand in their order, the rest by how much of it there was', () => {
  expect(usualOrder('hour')).toEqual({ sort: 'name', descending: false });
  expect(usualOrder('window')).toEqual({ sort: 'tickets', descending: true });
});

test('a filter of several values is repeated in the query', () => {
  const ask = { ...firstAsk(today), filters: { window: ['w1', 'w2'] } };
  const query = new URLSearchParams(queryOf(ask, 'uk'));
  expect(query.getAll('window')).toEqual(['w1', 'w2']);
  expect([query.get('from'), query.get('compareTo')]).toEqual(['2026-11-01', '2026-10-24']);
});
