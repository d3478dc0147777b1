import { describe, expect, test } from 'vitest';
import { sameWaits, steady } from './steady.ts';

const range = (low: number, high: number) => ({ low, high, middle: (low + high) / 2 });
const waits = (low: number, high: number) => new Map([['s1', range(low, high)]]);

describe('a promise', () => {
  test('falls freely', () => {
    expect(steady(waits(20, 30), waits(18, 21)).get('s1')).toEqual(range(18, 21));
  });

  test('does not rise by less than five minutes', () => {
    expect(steady(waits(20, 30), waits(24, 34)).get('s1')).toEqual(range(20, 30));
  });

  test('rises by five', () => {
    expect(steady(waits(20, 30), waits(25, 35)).get('s1')).toEqual(range(25, 35));
  });

  test('is never lower at its end than at its beginning', () => {
    const held = steady(waits(20, 22), waits(26, 26)).get('s1');
    expect(held).toEqual({ low: 26, middle: 26, high: 26 });
  });

  test('is withdrawn and made anew at once', () => {
    const none = new Map([['s1', null]]);
    expect(steady(waits(20, 30), none).get('s1')).toBeNull();
    expect(steady(none, waits(1, 2)).get('s1')).toEqual(range(1, 2));
  });
});

test('two estimates are the same by what they show', () => {
  expect(sameWaits(waits(1, 2), waits(1, 2))).toBe(true);
  expect(sameWaits(waits(1, 2), waits(1, 3))).toBe(false);
  expect(sameWaits(waits(1, 2), new Map([['s1', null]]))).toBe(false);
  expect(sameWaits(new Map([['s2', null]]), new Map([['s1', null]]))).toBe(false);
  expect(sameWaits(waits(1, 2), new Map())).toBe(false);
});
