import { expect, test } from 'vitest';
import { randomIds } from './system.ts';

const many = (make: () => string) => Array.from({ length: 5000 }, make);

test('an id is 22 random characters behind six of the time, and fits a path', () => {
  const ids = many(randomIds.id);
  for (const id of ids) expect(id).toMatch(/^[\w-]{28}$/);
  expect(new Set(ids.map((id) => id.slice(6))).size).toBe(ids.length);
  const times = ids.map((id) => id.slice(0, 6));
  expect([...times].sort()).toEqual(times);
});

test('ordered ids are unique and stand in the order in which they were made', () => {
  const ids = many(randomIds.ordered);
  for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});

test('a secret is 256 random bits', () => {
  expect(randomIds.secret()).toMatch(/^[\w-]{43}$/);
});
