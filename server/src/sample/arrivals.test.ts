import { describe, expect, it } from 'vitest';
import { arrivalDays } from './arrivals.ts';
import { sampleCategories } from './categories.ts';

const days = arrivalDays();
const all = days.flatMap((day) => day.arrivals);

describe('the arrivals of real days', () => {
  it('are every ticket of 16 working days, in order', () => {
    expect(days).toHaveLength(16);
    expect(all).toHaveLength(12_685);
    expect(days.map((day) => day.arrivals.length)).toEqual([
      966, 621, 699, 781, 847, 846, 759, 734, 1105, 803, 801, 738, 730, 891, 714, 650,
    ]);
    for (const { arrivals } of days) {
      const minutes = arrivals.map((arrival) => arrival.minute);
      expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    }
  });

  it('fall into the hours of an office', () => {
    expect(Math.min(...all.map((arrival) => arrival.minute))).toBe(7 * 60 + 56);
    expect(Math.max(...all.map((arrival) => arrival.minute))).toBe(17 * 60 + 46);
  });

  it('bring somebody to each category, the most to residence and passports', () => {
    const share = new Map<string, number>(sampleCategories.map(({ id }) => [id, 0]));
    for (const { category } of all)
      share.set(category, (share.get(category) ?? 0) + 1 / all.length);
    expect(Math.min(...share.values())).toBeGreaterThan(0.01);
    const byShare = [...share.entries()].sort((a, b) => b[1] - a[1]).map(([id]) => id);
    expect(byShare.slice(0, 3)).toEqual(['residence', 'passports', 'subsidies']);
  });
});
