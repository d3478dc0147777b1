import { expect, test } from 'vitest';
import { keptPick, stepped } from './picked.ts';

const none = { query: '', id: null };

test('the first row is picked until a person picks another', () => {
  expect(keptPick(none, '', ['a', 'b'])).toEqual({ query: '', id: 'a' });
  expect(keptPick({ query: '', id: 'b' }, '', ['a', 'b']).id).toBe('b');
});

test('who leaves the list above the picked row takes nobody’s place', () => {
  const picked = { query: 'а04', id: 'a044' };
  expect(keptPick(picked, 'а04', ['a044', 'a045'])).toBe(picked);
});

test('a picked row that left is not replaced by the next one', () => {
  const first = keptPick(none, '', ['a043', 'a044']);
  expect(keptPick(first, '', ['a044', 'a045']).id).toBe('a043');
});

test('what is typed anew begins at the first row again', () => {
  expect(keptPick({ query: 'п', id: 'b' }, 'па', ['c', 'd'])).toEqual({ query: 'па', id: 'c' });
  expect(keptPick({ query: 'п', id: 'b' }, 'щ', [])).toEqual({ query: 'щ', id: null });
});

test('arrows go round, and lead back into the list from a row that left', () => {
  expect(stepped({ query: '', id: 'b' }, ['a', 'b'], 1).id).toBe('a');
  expect(stepped({ query: '', id: 'a' }, ['a', 'b'], -1).id).toBe('b');
  expect(stepped({ query: '', id: 'gone' }, ['a', 'b'], 1).id).toBe('a');
  expect(stepped({ query: '', id: 'gone' }, ['a', 'b'], -1).id).toBe('b');
});
