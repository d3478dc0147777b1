import { expect, test } from 'vitest';
import { countWindows, windowTime } from './window-facts.ts';

const minute = 60_000;

test('a visit is measured against its plan and stands still with the queue', () => {
  const serving = { state: 'serving', ms: 8 * minute, normMs: 10 * minute } as const;
  expect(windowTime(serving, 0, minute)).toEqual({ ms: 8 * minute, level: 'near', percent: 80 });
  const over = windowTime(serving, 3 * minute, 3 * minute);
  expect(over).toEqual({ ms: 11 * minute, level: 'over', percent: 100 });
});

test('rest goes by the clock on the wall, and a call has no plan', () => {
  const resting = { state: 'break', ms: minute, normMs: null } as const;
  expect(windowTime(resting, 0, minute)).toEqual({ ms: 2 * minute, level: 'calm', percent: null });
  const called = { state: 'called', ms: minute, normMs: null } as const;
  expect(windowTime(called, 0, minute)).toMatchObject({ ms: minute, percent: null });
});

test('windows are counted by what they do', () => {
  const states = ['serving', 'called', 'free', 'break', 'closed', 'closed'] as const;
  expect(countWindows(states.map((state) => ({ state })))).toEqual({
    working: 2,
    free: 1,
    resting: 1,
    closed: 2,
  });
});
