import type { WaitRange } from '@talon/shared/views/common.ts';
import { describe, expect, test } from 'vitest';
import type { Estimate } from '../hall/surroundings.ts';
import { sameEstimate, steady } from './steady.ts';

const range = (low: number, high: number) => ({ low, high, middle: (low + high) / 2 });
const estimate = (services: ReadonlyMap<string, WaitRange | null>): Estimate => ({
  services,
  lines: new Map(),
  tickets: new Map(),
});
const waits = (low: number, high: number) => estimate(new Map([['s1', range(low, high)]]));

describe('a promise', () => {
  test('falls freely', () => {
    expect(steady(waits(20, 30), waits(18, 21)).services.get('s1')).toEqual(range(18, 21));
  });

  test('does not rise by less than five minutes', () => {
    expect(steady(waits(20, 30), waits(24, 34)).services.get('s1')).toEqual(range(20, 30));
  });

  test('rises by five', () => {
    expect(steady(waits(20, 30), waits(25, 35)).services.get('s1')).toEqual(range(25, 35));
  });

  test('is never lower at its end than at its beginning', () => {
    const held = steady(waits(20, 22), waits(26, 26)).services.get('s1');
    expect(held).toEqual({ low: 26, middle: 26, high: 26 });
  });

  test('is withdrawn and made anew at once', () => {
    const none = estimate(new Map([['s1', null]]));
    expect(steady(waits(20, 30), none).services.get('s1')).toBeNull();
    expect(steady(none, waits(1, 2)).services.get('s1')).toEqual(range(1, 2));
  });
});

test('a ticket’s own promise is as steady as that of its line', () => {
  const own = (low: number): Estimate => ({
    services: new Map(),
    lines: new Map(),
    tickets: new Map([['t1', range(low, low + 10)]]),
  });
  expect(steady(own(20), own(22)).tickets.get('t1')).toEqual(range(20, 30));
  expect(sameEstimate(own(20), own(21))).toBe(false);
});

test('two estimates are the same by what they show', () => {
  expect(sameEstimate(waits(1, 2), waits(1, 2))).toBe(true);
  expect(sameEstimate(waits(1, 2), waits(1, 3))).toBe(false);
  expect(sameEstimate(waits(1, 2), estimate(new Map([['s1', null]])))).toBe(false);
  expect(sameEstimate(estimate(new Map([['s2', null]])), estimate(new Map([['s1', null]])))).toBe(
    false,
  );
  expect(sameEstimate(waits(1, 2), estimate(new Map()))).toBe(false);
});
