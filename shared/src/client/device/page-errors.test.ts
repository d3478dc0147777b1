import { expect, test } from 'vitest';
import { createPageErrors, hashOf, lineOf } from './page-errors.ts';

/** Kept over a reload; with a text in it from the start. */
function emptyStore(text: string | null = null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
    removeItem: () => {
      kept = null;
    },
  };
}

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
  const errors = createPageErrors(emptyStore());
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

test('DV-10 a fault that nobody was told of is told after the reload that it caused', () => {
  const store = emptyStore();
  const before = createPageErrors(store);
  before.add('TypeError: old\n  at main.js:1:2');
  before.add('RangeError: fatal');
  before.add('RangeError: fatal');
  const after = createPageErrors(store);
  expect(after.list()).toEqual(before.list());
  expect(after.list().map(({ line, count }) => `${line} ${count}`)).toEqual([
    'RangeError: fatal 2',
    'TypeError: old 1',
  ]);
});

test('DV-10 what was told is not told by the next page, what came meanwhile is', () => {
  const store = emptyStore();
  const errors = createPageErrors(store);
  errors.add('a');
  errors.told(errors.mark());
  expect(errors.list()).toHaveLength(1);
  expect(createPageErrors(store).list()).toEqual([]);
  const mark = errors.mark();
  errors.add('b');
  errors.told(mark);
  expect(createPageErrors(store).list()[0]?.line).toBe('b');
});

test('DV-10 one fault that the page hears of twice counts once', () => {
  const errors = createPageErrors(emptyStore());
  const fault = new Error('broken');
  errors.add(String(fault), fault);
  errors.add('Uncaught Error: broken', fault);
  errors.add('a text', 'a text');
  errors.add('a text', 'a text');
  expect(errors.list().map(({ line, count }) => `${line} ${count}`)).toEqual([
    'a text 2',
    'Error: broken 1',
  ]);
});

test.each(['{', '{}', '[1,null]', '[{"hash":"x","line":"a","count":1}]', '[{"line":"a"}]'])(
  'a damaged store %j counts as none',
  (text) => {
    expect(createPageErrors(emptyStore(text)).list()).toEqual([]);
  },
);
