import { expect, test } from 'vitest';
import { levelOf, minutesLeft, sinceView } from './span.ts';

const open = { state: 'open', pause: null, pausedAt: null, opensAt: null, closesAt: null } as const;

test('a wait is coloured from 80 % of its target and again past it', () => {
  expect(levelOf(11_999, 15_000)).toBe('calm');
  expect(levelOf(12_000, 15_000)).toBe('near');
  expect(levelOf(15_000, 15_000)).toBe('near');
  expect(levelOf(15_001, 15_000)).toBe('over');
});

test('waits run on from the view and stand during a pause', () => {
  expect(sinceView({ at: 1000, hall: open }, 3500)).toBe(2500);
  expect(sinceView({ at: 1000, hall: { ...open, state: 'paused' } }, 3500)).toBe(0);
});

test('a clock behind the view counts nothing', () => {
  expect(sinceView({ at: 1000, hall: open }, 400)).toBe(0);
});

test('a begun minute counts until it has passed, and the last one stays', () => {
  expect(minutesLeft(0, 240_000)).toBe(4);
  expect(minutesLeft(60_001, 240_000)).toBe(3);
  expect(minutesLeft(239_999, 240_000)).toBe(1);
  expect(minutesLeft(300_000, 240_000)).toBe(1);
});
