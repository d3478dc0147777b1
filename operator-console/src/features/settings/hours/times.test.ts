import { describe, expect, test } from 'vitest';
import { areSpansRight, hoursOf, withBreak } from './times.ts';

describe('times of the settings', () => {
  test('spans must not go backwards, touch nothing or overlap', () => {
    const morning = { from: '09:00', until: '13:00' };
    expect(areSpansRight([])).toBe(true);
    expect(areSpansRight([{ from: '14:00', until: '18:00' }, morning])).toBe(true);
    expect(areSpansRight([morning, { from: '12:59', until: '18:00' }])).toBe(false);
    expect(areSpansRight([{ from: '13:00', until: '13:00' }])).toBe(false);
  });

  test('a break is an hour in the middle of the longest span', () => {
    const day = [{ from: '09:00', until: '18:00' }];
    expect(withBreak(day)).toEqual([
      { from: '09:00', until: '13:00' },
      { from: '14:00', until: '18:00' },
    ]);
    expect(hoursOf(withBreak(day))).toBe(8);
    expect(withBreak([])).toEqual(day);
  });

  test('a span too short for a break stays whole', () => {
    const short = [{ from: '09:00', until: '10:00' }];
    expect(withBreak(short)).toEqual(short);
  });
});
