import { expect, test } from 'vitest';
import { isServedOn, stageOn } from './service-stage.ts';

const service = {
  stage: 'draft',
  stageFrom: [
    { date: '2026-12-01', stage: 'pilot' },
    { date: '2026-12-15', stage: 'live' },
    { date: '2027-03-01', stage: 'retired' },
  ],
} as const;

test('ST-8 a service changes its stage by itself on the date that is set', () => {
  expect(stageOn(service, '2026-11-30')).toBe('draft');
  expect(stageOn(service, '2026-12-01')).toBe('pilot');
  expect(stageOn(service, '2026-12-31')).toBe('live');
  expect(stageOn(service, '2027-03-01')).toBe('retired');
  expect(stageOn({ stage: 'live' }, '2026-12-01')).toBe('live');
});

test('ST-9 tickets are given for a service on trial and for a live one', () => {
  const dates = ['2026-11-30', '2026-12-01', '2026-12-15', '2027-03-01'];
  expect(dates.map((date) => isServedOn(service, date))).toEqual([false, true, true, false]);
});
