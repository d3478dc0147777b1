import { describe, expect, test } from 'vitest';
import { changeOf, type Draft, ofCategory, windowsServing } from './draft.ts';
import {
  addService,
  copyService,
  moveService,
  newService,
  removeService,
  serveAt,
  stepService,
} from './edits.ts';

const text = (uk: string) => ({ uk, ru: '', en: '' });
const category = (id: string, letter: string) => ({
  id,
  letter,
  icon: 'house',
  name: text(id),
  shortName: text(id),
});
const window = (id: string, number: number) => ({
  id,
  number,
  zone: 'z',
  way: text(''),
  direction: null,
  profile: [{ service: 'a1', purposes: null, preference: 2 }],
  later: null,
});
const draft: Draft = {
  categories: [category('a', 'А'), category('b', 'Б')],
  services: [
    newService('a1', 'a'),
    newService('a2', 'a'),
    newService('a3', 'a'),
    newService('b1', 'b'),
  ],
  windows: [window('w1', 1), window('w2', 2)],
};
const order = (one: Draft, of: string) =>
  ofCategory(one, of)
    .map(({ id }) => id)
    .join(' ');

describe('the order', () => {
  test('a service moves one place within its category and no further', () => {
    expect(order(stepService(draft, 'a1', 1), 'a')).toBe('a2 a1 a3');
    expect(order(stepService(draft, 'a2', 1), 'a')).toBe('a1 a3 a2');
    expect(order(stepService(draft, 'a3', -1), 'a')).toBe('a1 a3 a2');
    expect(stepService(draft, 'a1', -1)).toBe(draft);
    expect(stepService(draft, 'a3', 1)).toBe(draft);
  });

  test('dropped on another category it belongs to that one', () => {
    const moved = moveService(draft, 'a2', { before: 'b1' });
    expect([order(moved, 'a'), order(moved, 'b')]).toEqual(['a1 a3', 'a2 b1']);
    expect(order(moveService(draft, 'a2', { category: 'b' }), 'b')).toBe('b1 a2');
    expect(moveService(draft, 'a2', { before: 'a2' })).toBe(draft);
  });

  test('a new one stands behind the last of its category', () => {
    expect(order(addService(draft, newService('n', 'a')), 'a')).toBe('a1 a2 a3 n');
  });
});

describe('windows', () => {
  test('a removed service falls out of every profile', () => {
    const rest = removeService(draft, 'a1');
    expect(rest.windows.flatMap(({ profile }) => profile)).toEqual([]);
    expect(order(rest, 'a')).toBe('a2 a3');
  });

  test('a copy is a draft beside its original, served at the same windows', () => {
    const copied = copyService(draft, 'a1', 'c', text('копія'));
    expect(order(copied, 'a')).toBe('a1 c a2 a3');
    expect(windowsServing(copied, 'c').map(({ number }) => number)).toEqual([1, 2]);
    expect(copied.services[1]).toMatchObject({ stage: 'draft', name: text('копія') });
  });

  test('a window is told to serve it also in the profile that it has later', () => {
    const later = { from: '2030-01-01', profile: [] };
    const windows = draft.windows.map((one) => ({ ...one, later }));
    const served = serveAt({ ...draft, windows }, 'b1', 'w2', true);
    expect(windowsServing(served, 'b1').map(({ id }) => id)).toEqual(['w2']);
    expect(served.windows[1]?.later?.profile).toHaveLength(1);
    expect(windowsServing(serveAt(served, 'b1', 'w2', false), 'b1')).toEqual([]);
  });
});

test('only the parts that differ are saved', () => {
  expect(changeOf(draft, structuredClone(draft))).toEqual({});
  expect(Object.keys(changeOf(draft, serveAt(draft, 'b1', 'w1', true)))).toEqual(['windows']);
});
