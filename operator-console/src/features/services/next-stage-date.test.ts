import { expect, test } from 'vitest';
import { nextStageDate } from './next-stage-date.ts';

test('the first change is tomorrow, one that follows another is later than it', () => {
  expect(nextStageDate('2026-11-24', [])).toBe('2026-11-25');
  expect(nextStageDate('2026-11-24', [{ date: '2026-11-20' }])).toBe('2026-11-25');
  expect(nextStageDate('2026-11-24', [{ date: '2026-12-01' }, { date: '2026-12-31' }])).toBe(
    '2027-01-01',
  );
});
