import { expect, test } from 'vitest';
import { findIn, foldedNumber } from './match.ts';

test('the beginning of a word is found, whatever its case', () => {
  expect(findIn('Паспорт для виїзду за кордон', 'паспорт')).toEqual([0, 7]);
  expect(findIn('Закордонний паспорт', 'пас')).toEqual([12, 15]);
});

test('the middle of a word is not', () => {
  expect(findIn('Закордонний паспорт', 'кордон')).toBeNull();
  expect(findIn('Закордонний паспорт', '  ')).toBeNull();
});

test('apostrophes and ґ are found as people type them', () => {
  expect(findIn('Об’єкт нерухомості', "об'єкт")).toEqual([0, 6]);
  expect(findIn('Ґанок', 'ганок')).toEqual([0, 5]);
});

test('a number is found in either alphabet and without its zeros', () => {
  expect(foldedNumber('a045')).toBe(foldedNumber('А045'));
  expect(foldedNumber('А 45')).toBe('А45');
  expect(foldedNumber('b-7')).toBe('В7');
});
