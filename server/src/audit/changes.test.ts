import { expect, test } from 'vitest';
import { differences } from '../differences.ts';
import { changesFrom, mostChanges } from './changes.ts';

const changes = (before: object, after: object) => changesFrom(differences(before, after));

test('AU-2 a change is kept as the fields that differ, with what was and what is', () => {
  const before = {
    mode: 'share',
    services: [
      { id: 'a', minutes: 15 },
      { id: 'b', minutes: 10 },
    ],
  };
  const after = {
    mode: 'share',
    services: [
      { id: 'b', minutes: 10 },
      { id: 'a', minutes: 12 },
    ],
  };
  expect(changes(before, after)).toEqual([
    { field: 'services.a.minutes', before: 15, after: 12 },
    { field: 'services.#order', before: '["a","b"]', after: '["b","a"]' },
  ]);
  expect(changes(before, before)).toEqual([]);
});

test('what is new and what is gone stand against nothing', () => {
  expect(changes({ roles: ['operator'] }, { roles: ['operator', 'reception'] })).toEqual([
    { field: 'roles', before: '["operator"]', after: '["operator","reception"]' },
  ]);
  expect(changes({}, { roles: ['operator'] })).toEqual([
    { field: 'roles', before: null, after: '["operator"]' },
  ]);
  expect(changes({ list: [{ id: 'x', n: 1 }] }, { list: [] })).toEqual([
    { field: 'list.x', before: '{"id":"x","n":1}', after: null },
  ]);
});

test('long texts and long lists of changes are cut', () => {
  const [change] = changes({ text: '' }, { text: 'а'.repeat(1000) });
  expect(String(change?.after)).toHaveLength(160);
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`f${i}`, i]));
  expect(changes({}, many)).toHaveLength(mostChanges + 1);
});

test('AU-8 what others have compared is kept in the same form, and no secret with it', () => {
  const found = [
    { path: ['windows', 'w14'], after: { id: 'w14', number: 14 } },
    { path: ['board', 'ticker'], before: [], after: ['а'.repeat(1000)] },
    { path: ['mail', 'smtpPassword'], before: 'hidden', after: 'as well' },
  ];
  const [added, ticker, password] = changesFrom(found);
  expect(added).toEqual({
    field: 'windows.w14',
    before: null,
    after: '{"id":"w14","number":14}',
  });
  expect(ticker?.before).toBe('[]');
  expect(String(ticker?.after)).toHaveLength(160);
  expect(password).toEqual({ field: 'mail.smtpPassword', before: null, after: null });
});
