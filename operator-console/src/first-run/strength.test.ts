import { expect, test } from 'vitest';
import { passwordStrength } from './strength.ts';

test('what the server would refuse has no strength', () => {
  expect(passwordStrength('Qz7!Qz7!a', 'iryna')).toBe(0);
});

test('runs and repeats make a long password weak', () => {
  expect(passwordStrength('aaaaaaaaaaaaaaaa', 'iryna')).toBe(1);
  expect(passwordStrength('1234567890', 'iryna')).toBe(1);
});

test('a login inside adds nothing', () => {
  expect(passwordStrength('i.melnyk1234', 'i.melnyk')).toBe(1);
  expect(passwordStrength('k7vwq2xd9mta', 'i.melnyk')).toBeGreaterThan(1);
});

test('length and variety add up', () => {
  const steps = ['soborna1948', 'Soborna-1948', 'тихий дощ над лиманом'];
  expect(steps.map((one) => passwordStrength(one, 'iryna'))).toEqual([2, 3, 4]);
});
