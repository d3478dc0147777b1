import { expect, test } from 'vitest';
import { termText } from './term.ts';

test.each([
  ['uk', 1, '1 робочий день'],
  ['uk', 3, '3 робочі дні'],
  ['uk', 10, '10 робочих днів'],
  ['uk', 21, '21 робочий день'],
  ['ru', 2, '2 рабочих дня'],
  ['ru', 11, '11 рабочих дней'],
  ['en', 1, '1 working day'],
  ['en', 30, '30 working days'],
  ['uk', null, 'У день звернення'],
] as const)('a term in %s of %s days is «%s…» glued', (language, days, text) => {
  expect(termText(language, days).replaceAll('\u00a0', ' ')).toBe(text);
});
