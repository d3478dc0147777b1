import { describe, expect, it } from 'vitest';
import { sampleServices } from '../catalogue.ts';
import { sampleCategories } from '../categories.ts';
import { drawServiceMs, meanServiceMinutes, visitTo } from './behaviour.ts';
import { seededRandom } from './random.ts';

const services = sampleServices();
const random = seededRandom(3);
const visits = sampleCategories.flatMap(({ id }) =>
  Array.from({ length: 500 }, () => visitTo(id, services, random)),
);

describe('a simulated visitor', () => {
  it('asks for services of one category that all offer the purpose', () => {
    const faults = visits.filter((visit) => {
      const asked = services.filter((service) => visit?.services.includes(service.id));
      return (
        visit === null ||
        asked.length !== visit.services.length ||
        new Set(asked.map((service) => service.category)).size !== 1 ||
        asked.some((service) => !service.purposes.includes(visit.purpose))
      );
    });
    expect(visits).toHaveLength(6000);
    expect(faults).toEqual([]);
  });

  it('comes for every service, with each purpose, class and language', () => {
    const asked = new Set(visits.flatMap((visit) => visit?.services ?? []));
    expect(asked.size).toBe(services.length);
    expect(new Set(visits.map((visit) => visit?.purpose)).size).toBe(3);
    expect(new Set(visits.map((visit) => visit?.priority)).size).toBe(2);
    expect(new Set(visits.map((visit) => visit?.language)).size).toBe(3);
    expect(visits.filter((visit) => visit?.services.length === 2).length).toBeGreaterThan(100);
  });

  it('does not come to a category without services', () => {
    expect(visitTo('land', [], random)).toBeNull();
  });
});

describe('a modelled service time', () => {
  it('is planned for applying, shorter for advice, and at most 4 minutes for collecting', () => {
    expect(meanServiceMinutes(15, 'apply')).toBe(15);
    expect(meanServiceMinutes(15, 'consult')).toBe(9);
    expect(meanServiceMinutes(15, 'collect')).toBe(4);
    expect(meanServiceMinutes(3, 'collect')).toBe(3);
  });

  it('varies around its mean, in ms', () => {
    const times = Array.from({ length: 20_000 }, () => drawServiceMs(10, 'apply', random));
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    expect(mean / 60_000).toBeCloseTo(10, 0);
    expect(new Set(times).size).toBe(times.length);
  });
});
