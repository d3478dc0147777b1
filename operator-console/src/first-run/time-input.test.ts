import { expect, test } from 'vitest';
import { timeOf } from './time-input.tsx';

test.each([
  ['8', '08:00'],
  ['8:30', '08:30'],
  ['8.30', '08:30'],
  ['0830', '08:30'],
  [' 18 00 ', '18:00'],
  ['24:00', '24:00'],
  ['24:01', null],
  ['8:60', null],
  ['25', null],
  ['вранці', null],
  ['', null],
])('%j is typed for %j', (typed, time) => {
  expect(timeOf(typed)).toBe(time);
});
