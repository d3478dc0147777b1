import { describe, expect, it } from 'vitest';
import type { ArrivalDay } from '../arrivals.ts';
import { type ArrivingOptions, arriving } from './arriving.ts';
import { seededRandom } from './random.ts';

const days: readonly ArrivalDay[] = [
  {
    date: '2020-01-02',
    arrivals: [
      { minute: 530, category: 'land' },
      { minute: 545, category: 'family' },
      { minute: 605, category: 'residence' },
      { minute: 990, category: 'land' },
    ],
  },
  { date: '2020-01-03', arrivals: [{ minute: 570, category: 'pensions' }] },
];
const options: ArrivingOptions = { days, firstDay: 0, load: 1, from: 540, until: 960 };

function first(count: number, change: Partial<ArrivingOptions> = {}) {
  const coming = arriving({ ...options, ...change }, seededRandom(1));
  return Array.from({ length: count }, () => coming.next().value);
}

describe('arriving', () => {
  it('brings the visitors of the played hours, one day after another, without end', () => {
    const categories = first(7).map((visitor) => visitor.category);
    expect(categories).toEqual([
      'family',
      'residence',
      'pensions',
      'family',
      'residence',
      'pensions',
      'family',
    ]);
    expect(first(1, { firstDay: 1 })[0]?.category).toBe('pensions');
  });

  it('keeps the distance of the data to a minute', () => {
    const [opening, next, tomorrow] = first(3).map((visitor) => visitor.gapMs / 60_000);
    expect(opening).toBeGreaterThanOrEqual(5);
    expect(opening).toBeLessThan(6);
    expect(next).toBeGreaterThan(59);
    expect(next).toBeLessThan(61);
    expect(tomorrow).toBeGreaterThanOrEqual(30);
    expect(tomorrow).toBeLessThan(31);
  });

  it('lets only the share of the load come', () => {
    const many = {
      date: '',
      arrivals: Array.from({ length: 1000 }, () => ({ minute: 600, category: 'land' as const })),
    };
    const marker = { date: '', arrivals: [{ minute: 600, category: 'family' as const }] };
    const coming = first(1000, { days: [many, marker, marker, marker], load: 0.5 });
    const share = coming.findIndex((visitor) => visitor.category === 'family') / 1000;
    expect(share).toBeCloseTo(0.5, 1);
  });
});
