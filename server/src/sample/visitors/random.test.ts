import { describe, expect, it } from 'vitest';
import { seededRandom } from './random.ts';

const drawn = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw);
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('seeded random', () => {
  it('repeats with the seed and differs with another', () => {
    const first = drawn(20, seededRandom(7).next);
    expect(drawn(20, seededRandom(7).next)).toEqual(first);
    expect(drawn(20, seededRandom(8).next)).not.toEqual(first);
  });

  it('picks by weight, and nothing from nothing', () => {
    const random = seededRandom(1);
    const picks = drawn(4000, () => random.pick([0, 1], (item) => 1 + item * 3) ?? -1);
    expect(meanOf(picks)).toBeCloseTo(0.75, 1);
    expect(random.pick([])).toBeUndefined();
    expect(random.pick(['never', 'always'], (item) => (item === 'always' ? 1 : 0))).toBe('always');
  });

  it('draws a lognormal of the wanted mean and variation', () => {
    const random = seededRandom(2);
    const values = drawn(100_000, () => random.lognormal(10, 0.8));
    const mean = meanOf(values);
    const deviation = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(mean).toBeCloseTo(10, 0);
    expect(deviation / mean).toBeCloseTo(0.8, 1);
  });
});
