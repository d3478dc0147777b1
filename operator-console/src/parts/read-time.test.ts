import { expect, test } from 'vitest';
import { readTime } from './read-time.ts';

test.each([
  ['8', '08:00'],
  ['8:30', '08:30'],
  ['8.05', '08:05'],
  ['0830', '08:30'],
  [' 18 00 ', '18:00'],
  ['24', '24:00'],
  ['24:00', '24:00'],
  ['24:01', null],
  ['8:60', null],
  ['8:3', null],
  ['25', null],
  ['12345', null],
  ['вранці', null],
  ['', null],
])('%j is typed for %j', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});
