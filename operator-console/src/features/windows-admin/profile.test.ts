import { describe, expect, test } from 'vitest';
import { drawnCentre } from '../settings/preview/centre.ts';
import { openFor, openForAny, toneOf, unserved } from './coverage.ts';
import {
  entriesOf,
  profileOn,
  purposesOf,
  reordered,
  type ServiceWindow,
  sameProfile,
  servicesOf,
  withCategory,
  withoutCategory,
  withPurposes,
  withService,
} from './profile.ts';
import {
  changedWindows,
  copiedTo,
  freeNumber,
  newWindow,
  sentWindows,
  withoutZone,
  withProfile,
  withWay,
} from './window-edits.ts';

const { windows, zones } = drawnCentre;
const windowOf = (number: number): ServiceWindow => {
  const found = windows.find((window) => window.number === number);
  if (found === undefined) throw new Error(`no window ${number}`);
  return found;
};
const seven = windowOf(7);
const told = (profile: ServiceWindow['profile']) =>
  entriesOf(profile, drawnCentre).map((entry) => [
    entry.category,
    entry.preference,
    entry.served,
    entry.all,
  ]);

describe('a profile by its categories', () => {
  test('window 7 of the drawing: residence, a part of subsidies, pensions', () => {
    expect(told(seven.profile)).toEqual([
      ['c0', 1, 9, 9],
      ['c5', 2, 12, 17],
      ['c10', 3, 6, 6],
    ]);
  });

  test('another order is numbered anew', () => {
    const next = reordered(seven.profile, drawnCentre, ['c10', 'c0', 'c5']);
    expect(told(next).map(([category, preference]) => [category, preference])).toEqual([
      ['c10', 1],
      ['c0', 2],
      ['c5', 3],
    ]);
  });

  test('a category comes in at the end and goes as a whole', () => {
    const more = withCategory(seven.profile, drawnCentre, 'c2');
    expect(told(more).at(-1)).toEqual(['c2', 4, 8, 8]);
    expect(sameProfile(withoutCategory(more, drawnCentre, 'c2'), seven.profile)).toBe(true);
  });

  test('a service comes in where its category stands', () => {
    const [, second] = entriesOf(seven.profile, drawnCentre);
    const missing = servicesOf(drawnCentre, 'c5').at(-1);
    if (missing === undefined) throw new Error('no service');
    const more = withService(seven.profile, drawnCentre, missing, true);
    expect(told(more)[1]).toEqual(['c5', second?.preference, 13, 17]);
    expect(sameProfile(withService(more, drawnCentre, missing, false), seven.profile)).toBe(true);
  });

  test('purposes are named only where they leave something out', () => {
    const services = drawnCentre.services.map((service) =>
      service.category === 'c0'
        ? { ...service, purposes: ['apply', 'collect'] as ('apply' | 'collect')[] }
        : service,
    );
    const centre = { ...drawnCentre, services };
    expect(purposesOf(centre, 'c0')).toEqual(['apply', 'collect']);
    const collect = withPurposes(seven.profile, centre, 'c0', ['collect']);
    expect(entriesOf(collect, centre)[0]?.purposes).toEqual(['collect']);
    const both = withPurposes(collect, centre, 'c0', ['apply', 'collect']);
    expect(entriesOf(both, centre)[0]?.purposes).toBeNull();
  });
});

describe('what is sent', () => {
  const today = '2026-11-24';
  const edited = windows.map((window) =>
    window.id === seven.id ? withProfile(window, [], today) : window,
  );

  test('now: the profile as it is in the form', () => {
    const sent = sentWindows(windows, edited, { today, from: null });
    expect(sent.find(({ id }) => id === seven.id)).toMatchObject({ profile: [], later: null });
  });

  test('from tomorrow: today’s stays, the other one names its date', () => {
    const sent = sentWindows(windows, edited, { today, from: '2026-11-25' });
    const window = sent.find(({ id }) => id === seven.id);
    expect(window?.later).toEqual({ from: '2026-11-25', profile: [] });
    expect(window?.profile).toEqual(seven.profile);
    expect(sent.filter(({ later }) => later !== null)).toHaveLength(1);
  });

  test('a profile whose day has come is the one that is changed', () => {
    const planned = { ...seven, later: { from: '2026-11-24', profile: [] } };
    expect(profileOn(planned, '2026-11-23')).toBe(seven.profile);
    expect(profileOn(planned, today)).toEqual([]);
    expect(withProfile(planned, seven.profile, today).later).toBeNull();
  });

  test('changed and removed windows are named', () => {
    const less = edited.filter(({ number }) => number !== 3);
    expect(changedWindows(windows, less).map(({ number }) => number)).toEqual([7, 3]);
    expect(changedWindows(windows, windows)).toEqual([]);
  });

  test('a new window has a free number and an id of its own', () => {
    const fresh = newWindow('demo', { windows: windows.slice(1), zones });
    expect([fresh.number, fresh.zone]).toEqual([1, 'ground']);
    expect(windows.map(({ id }) => id)).not.toContain(fresh.id);
    expect(freeNumber([])).toBe(1);
  });

  test('a copied profile is at the windows named and nowhere else', () => {
    const copied = copiedTo(windows, seven, new Set(['w2']), today);
    expect(changedWindows(windows, copied).map(({ number }) => number)).toEqual([2]);
  });

  test('a zone names the way from another one, until that one is gone', () => {
    const [ground, first] = zones;
    if (ground === undefined || first === undefined) throw new Error('two zones are drawn');
    const up = withWay(first, ground.id, 'up');
    expect(up.ways).toEqual([{ from: 'ground', direction: 'up' }]);
    expect(withWay(up, ground.id, 'left').ways).toEqual([{ from: 'ground', direction: 'left' }]);
    expect(withWay(up, ground.id, null).ways).toEqual([]);
    expect(withoutZone([ground, up], ground.id)).toEqual([{ ...first, ways: [] }]);
  });
});

describe('who serves what now', () => {
  const line = (serviceId: string) => ({ serviceId, purposes: null, preference: 1 });
  const live = [
    { id: 'a', state: 'open' as const, profile: [line('x'), line('y')] },
    { id: 'b', state: 'break' as const, profile: [line('x')] },
  ];

  test('only open windows count', () => {
    expect([...openFor(live)]).toEqual([
      ['x', 1],
      ['y', 1],
    ]);
    expect(openForAny(live, new Set(['x', 'z']))).toBe(1);
    expect(openForAny(live, new Set(['z']))).toBe(0);
  });

  test('what no window serves is named, and how bad it is', () => {
    const lines = [{ service: 'x', purposes: null, preference: 1 }];
    expect([...unserved([{ id: 'x' }, { id: 'z' }], [lines])]).toEqual(['z']);
    expect([toneOf(2, false), toneOf(1, false), toneOf(0, false), toneOf(3, true)]).toEqual([
      ...['well', 'warn', 'bad', 'bad'],
    ]);
  });
});
