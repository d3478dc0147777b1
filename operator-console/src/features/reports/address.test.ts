import { describe, expect, test } from 'vitest';
import { askAt, integrityAt, integritySearch, monthAt, monthSearch, searchOf } from './address.ts';
import { type Ask, firstAsk } from './ask.ts';

const today = '2026-11-24';
const usual = firstAsk(today);

describe('the address of a report', () => {
  test('is plain where all is as usual', () => {
    expect(searchOf(usual, today)).toBe('');
    expect(askAt('', today)).toEqual(usual);
  });

  test('says everything else, and is read back as it was', () => {
    const asked: Ask = {
      period: { from: '2026-03-01', to: '2026-03-31' },
      comparison: 'year',
      groupBy: 'hour',
      filters: { window: ['w1', 'w2'], service: ['a&b'] },
      sort: 'name',
      descending: false,
    };
    expect(askAt(searchOf(asked, today), today)).toEqual(asked);
  });

  test.each([
    ['a date that is none', 'from=2026-13-01&to=2026-12-01'],
    ['a period that ends before it begins', 'from=2026-11-05&to=2026-11-01'],
    ['half a period', 'from=2026-11-05'],
    ['words of another page', 'groupBy=moon&compare=never&sort=luck&window='],
  ])('%s is as good as nothing', (_what, search) => {
    expect(askAt(search, today)).toEqual(usual);
  });
});

test('integrity keeps its period and kind', () => {
  const asked = { period: { from: '2026-10-01', to: '2026-10-02' }, kind: 'walk_in' } as const;
  expect(integrityAt(integritySearch(asked, today), today)).toEqual(asked);
  expect(integritySearch(integrityAt('kind=none', today), today)).toBe('');
});

test('attendance keeps its month, which is none to come', () => {
  expect(monthAt(monthSearch('2026-02', today), today)).toBe('2026-02');
  expect([monthAt('month=2027-01', today), monthAt('month=x', today)]).toEqual([
    '2026-11',
    '2026-11',
  ]);
  expect(monthSearch('2026-11', today)).toBe('');
});
