import { expect, test } from 'vitest';
import { createPageErrors, hashOf, lineOf } from './page-errors.ts';

test.each([
  ['TypeError: x is not a function\n    at main.js:1:2', 'TypeError: x is not a function'],
  ['Failed to load https://cnap.local/t/abc#k1.SECRET', 'Failed to load <address>'],
  ['No user olena@example.org', 'No user <address>'],
  ['Ticket А045 of +380 44 1234567', 'Ticket А<number> of +<number> <number> <number>'],
  ['token dGhpcyBpcyBhIHNlY3JldCB0b2tlbg was refused', 'token <key> was refused'],
])('DV-10 tells %j as %j', (message, line) => {
  expect(lineOf(message)).toBe(line);
});

test('DV-10 a line is short, and one kind of fault has one hash', () => {
  expect(lineOf('x '.repeat(500)).length).toBeLessThanOrEqual(160);
  expect(hashOf(lineOf('Chunk 12 is lost'))).toBe(hashOf(lineOf('Chunk 99 is lost')));
  expect(hashOf('a')).toMatch(/^[0-9a-f]{8}$/);
});

test('DV-10 five kinds are kept, the latest first, each with its count', () => {
  const errors = createPageErrors();
  for (const letter of 'abcdef') errors.add(letter);
  errors.add('c');
  expect(errors.list().map(({ line, count }) => `${line}${count}`)).toEqual([
    'c2',
    'f1',
    'e1',
    'd1',
    'b1',
  ]);
});
