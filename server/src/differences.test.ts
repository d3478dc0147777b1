import { expect, it } from 'vitest';
import { applied, differences } from './differences.ts';

const before = {
  phone: '1',
  name: { uk: 'а', en: 'a' },
  services: [
    { id: 'x', minutes: 10, documents: [{ uk: 'паспорт' }] },
    { id: 'y', minutes: 20, documents: [] },
    { id: 'z', minutes: 30, documents: [] },
  ],
  holidays: ['01-01'],
};

it('finds nothing between equals', () => {
  expect(differences(before, structuredClone(before))).toEqual([]);
});

it('names each field by its path, elements of a list by their ids', () => {
  const after = {
    ...before,
    name: { uk: 'б', en: 'a' },
    services: before.services.map((one) => (one.id === 'y' ? { ...one, minutes: 25 } : one)),
  };
  expect(differences(before, after)).toEqual([
    { path: ['name', 'uk'], before: 'а', after: 'б' },
    { path: ['services', 'y', 'minutes'], before: 20, after: 25 },
  ]);
});

it('takes a list without ids as one value, and a key that came or went as such', () => {
  const { phone: _, ...rest } = before;
  const after = { ...rest, holidays: ['01-01', '03-08'], fax: null };
  expect(differences(before, after)).toEqual([
    { path: ['phone'], before: '1' },
    { path: ['holidays'], before: ['01-01'], after: ['01-01', '03-08'] },
    { path: ['fax'], after: null },
  ]);
});

it('laid over the first gives the second, whatever came, went and moved', () => {
  const [x, y, z] = before.services;
  const added = { id: 'n', minutes: 5, documents: [] };
  for (const services of [[z, x, y], [y], [], [added, x, z], [z, { ...x, minutes: 1 }, added]]) {
    const after = { ...before, phone: '2', services };
    expect(applied(before, differences(before, after))).toEqual(after);
    expect(applied(after, differences(after, before))).toEqual(before);
  }
});

it('laid over a third keeps what else has changed there', () => {
  const planned = differences(before, {
    ...before,
    services: before.services.map((one) => ({ ...one, minutes: one.minutes + 1 })),
  });
  const third = {
    ...before,
    phone: '3',
    services: [{ id: 'new', minutes: 7, documents: [] }, ...before.services.slice(1)],
  };
  expect(applied(third, planned)).toEqual({
    ...third,
    services: [
      { id: 'new', minutes: 7, documents: [] },
      { id: 'y', minutes: 21, documents: [] },
      { id: 'z', minutes: 31, documents: [] },
    ],
  });
});
