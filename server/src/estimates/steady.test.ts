import { estimateOf, spreadOf } from '@talon/shared/domain/forecast/estimate.ts';
import type { WaitRange } from '@talon/shared/views/common.ts';
import { describe, expect, test } from 'vitest';
import type { Estimate } from '../hall/surroundings.ts';
import { rounded, sameEstimate, steady } from './steady.ts';

const range = (low: number, high: number) => ({ low, high, middle: (low + high) / 2 });
const estimate = (services: ReadonlyMap<string, WaitRange | null>): Estimate => ({
  services,
  lines: new Map(),
  tickets: new Map(),
});
const waits = (low: number, high: number) => estimate(new Map([['s1', range(low, high)]]));

describe('a promise', () => {
  test('F-8 falls freely', () => {
    expect(steady(waits(20, 30), waits(18, 21)).services.get('s1')).toEqual(range(18, 21));
  });

  test('F-8 does not rise by less than five minutes', () => {
    expect(steady(waits(20, 30), waits(24, 34)).services.get('s1')).toEqual(range(20, 30));
  });

  test('F-8 rises by five', () => {
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

test('F-8 a wait rises by five minutes of its own, not by a step of what is shown', () => {
  const minute = 60_000;
  const replayed = (minutes: number) => {
    const spread = spreadOf([minutes * minute]);
    return estimate(new Map([['s1', spread]]));
  };
  const shown = (held: Estimate) => rounded(held).services.get('s1')?.low;
  const told = (minutes: number) => estimateOf([minutes * minute])?.lowMinutes;
  const first = replayed(19.5);
  expect([shown(first), told(19.5), told(20.5)]).toEqual([20, 20, 25]);
  const later = steady(first, replayed(20.5));
  expect(shown(later)).toBe(20);
  expect(shown(steady(later, replayed(24.4)))).toBe(20);
  expect(shown(steady(later, replayed(24.5)))).toBe(25);
  expect(shown(steady(later, replayed(15)))).toBe(15);
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
