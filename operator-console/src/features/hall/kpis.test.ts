import { hallUk } from '@talon/shared/locale/hall/uk.ts';
import type { HallKpis } from '@talon/shared/views/hall-view.ts';
import { expect, test } from 'vitest';
import { type KpiName, kpisOf } from './kpis.ts';

const minute = 60_000;
const usual: HallKpis = {
  waiting: 46,
  usualWaiting: 34,
  meanWaitMs: 12.5 * minute,
  targetMs: 15 * minute,
  longest: { number: 'П012', waitedMs: 14 * minute, targetMs: 15 * minute },
  serviceLevel: 78.2,
  within: 78,
  called: 95,
  lost: 5,
  serviceLevelTarget: 85,
  served: 130,
  usualServed: 118,
  satisfaction: 4.66,
  ratings: 58,
};
const said = (name: KpiName, part: Partial<HallKpis> = {}, more = 0): string => {
  const kpi = kpisOf({ ...usual, ...part }, hallUk, 'uk', more).find((one) => one.name === name);
  return [kpi?.value, kpi?.unit, kpi?.tone, kpi?.note].join('|').replaceAll('\u00a0', ' ');
};

test('more than usual is told as a difference, and coloured only when it is much', () => {
  expect(said('waiting')).toBe('46||warn|+12 до звичного');
  expect(said('waiting', { waiting: 36 })).toBe('36||none|+2 до звичного');
  expect(said('waiting', { waiting: 30 })).toBe('30||none|−4 до звичного');
  expect(said('waiting', { usualWaiting: null })).toBe('46||none|');
});

test('waits and the level are told with their targets', () => {
  expect(said('mean')).toBe('12:30|хв|good|ціль 15:00');
  expect(said('level')).toBe('78|%|warn|ціль 85 %');
  expect(said('level', { serviceLevel: null })).toBe('–||none|викликів ще не було');
});

test('the longest wait runs on and turns as it passes its target', () => {
  expect(said('longest')).toBe('14:00|хв|good|П012, у межах цілі');
  expect(said('longest', {}, 2 * minute)).toBe('16:00|хв|bad|П012, понад ціль');
});

test('a mean of ratings has a comma in Ukrainian, and nothing is made of none', () => {
  expect(said('satisfaction')).toBe('4,7|із 5|none|58 оцінок');
  expect(said('satisfaction', { satisfaction: null, ratings: 0 })).toBe('–||none|оцінок ще немає');
});
