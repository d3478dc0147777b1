import { expect, test } from 'vitest';
import { lettersAround } from './rhythm.ts';

const kyiv = 'Europe/Kyiv';
const at = (iso: string) => Date.parse(iso);
const told = (rhythm: 'weekly' | 'monthly', iso: string) => {
  const { last, next } = lettersAround(rhythm, kyiv, at(iso));
  return [last.period.from, last.period.to, new Date(next.at).toISOString()];
};

test('R-14 a week ends on Sunday and its letter goes out on Monday at seven', () => {
  const monday = '2026-11-30T05:00:00.000Z';
  expect(told('weekly', '2026-11-24T10:00:00Z')).toEqual(['2026-11-16', '2026-11-22', monday]);
  expect(told('weekly', '2026-11-30T04:59:59Z')).toEqual(['2026-11-16', '2026-11-22', monday]);
  expect(told('weekly', monday).slice(0, 2)).toEqual(['2026-11-23', '2026-11-29']);
});

test('R-14 a month is told on the first of the next, in summer time as in winter', () => {
  expect(told('monthly', '2026-03-31T10:00:00Z')).toEqual([
    ...['2026-02-01', '2026-02-28', '2026-04-01T04:00:00.000Z'],
  ]);
  expect(told('monthly', '2026-01-01T05:00:00Z').slice(0, 2)).toEqual(['2025-12-01', '2025-12-31']);
});
