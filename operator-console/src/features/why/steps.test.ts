import { whyEn } from '@talon/shared/locale/console/en-why.ts';
import { whyRu } from '@talon/shared/locale/console/ru-why.ts';
import { whyUk } from '@talon/shared/locale/console/uk-why.ts';
import type { Why } from '@talon/shared/views/window-view.ts';
import { expect, test } from 'vitest';
import { sayWhy, whySteps } from './steps.ts';

const side = { number: 'П012', priority: 'legal', waitedMs: 1, targetMs: 1, ratio: 1.4 } as const;
const why: Why = {
  mode: 'share',
  rule: 'share_priority',
  winner: side,
  runnerUp: null,
  priorityCalls: 1,
  sharePriority: 2,
  shareOf: 3,
};

test('a priority call is told by its share, and never by its reason', () => {
  expect(sayWhy(whyUk, why)).toContain('П012 має пріоритет за законом');
  const [, share] = whySteps(whyUk, why);
  expect(share?.head).toBe('Пріоритет і запис мають 2\u00a0виклики з\u00a03.');
  expect(share?.rest).toContain('був один');
});

test('an appointment is told as one', () => {
  const booked: Why = { ...why, winner: { ...side, priority: 'appointment' } };
  expect(sayWhy(whyEn, booked)).toContain('appointment');
});

test.each([
  [0, 'не\u00a0было ни одного'],
  [1, 'был один'],
  [2, 'было\u00a02'],
])('%i earlier calls of priority are counted in words', (priorityCalls, words) => {
  const [, share] = whySteps(whyRu, { ...why, priorityCalls });
  expect(share?.rest).toContain(words);
});

test('an ordinary turn says whose turn it is', () => {
  const ordinary: Why = { ...why, rule: 'share_ordinary_turn', priorityCalls: 2 };
  expect(whySteps(whyUk, ordinary)).toHaveLength(3);
  expect(sayWhy(whyUk, ordinary)).toContain('черга звичайних');
});
