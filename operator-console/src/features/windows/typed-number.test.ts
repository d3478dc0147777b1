import { expect, test } from 'vitest';
import { nothingTyped, typeDigit } from './typed-number.ts';

const numbers = [1, 2, 7, 11, 12];

test('two digits typed together are one number', () => {
  const first = typeDigit(nothingTyped, '1', 5000, numbers);
  expect(typeDigit(first, '2', 5400, numbers).digits).toBe('12');
});

test('a later digit begins anew', () => {
  const first = typeDigit(nothingTyped, '1', 5000, numbers);
  expect(typeDigit(first, '2', 6200, numbers).digits).toBe('2');
});

test('a digit that no window could go on with begins anew', () => {
  const first = typeDigit(nothingTyped, '1', 5000, numbers);
  expect(typeDigit(first, '7', 5400, numbers).digits).toBe('7');
});
