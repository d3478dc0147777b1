import { expect, test } from 'vitest';
import { counted } from './plural.ts';

const people = { one: 'особа', few: 'особи', many: 'осіб' };

test.each([
  [0, 'осіб'],
  [1, 'особа'],
  [2, 'особи'],
  [4, 'особи'],
  [5, 'осіб'],
  [11, 'осіб'],
  [12, 'осіб'],
  [21, 'особа'],
  [22, 'особи'],
  [111, 'осіб'],
])('%i goes with «%s»', (n, word) => {
  expect(counted('uk', n, people)).toBe(`${n}\u00a0${word}`);
});

test('English has one and many', () => {
  const forms = { one: 'person', many: 'people' };
  expect(counted('en', 1, forms)).toBe('1\u00a0person');
  expect(counted('en', 2, forms)).toBe('2\u00a0people');
});
