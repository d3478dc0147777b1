import { expect, test } from 'vitest';
import { foldNumber, formatNumber } from './number.ts';

test('N-1 a number has a letter and at least three digits', () => {
  expect([1, 45, 999, 1000].map((ordinal) => formatNumber('А', ordinal))).toEqual([
    'А001',
    'А045',
    'А999',
    'А1000',
  ]);
});

test('N-4 look-alikes, blanks, hyphens, case and leading zeros are equal', () => {
  const folded = foldNumber('А045');
  for (const typed of ['A045', 'a 45', 'а-045', 'А\u00A045', ' A45 ']) {
    expect(foldNumber(typed)).toBe(folded);
  }
  expect(foldNumber('B7')).toBe(foldNumber('В007'));
  expect(foldNumber('Б045')).not.toBe(folded);
  expect(foldNumber('А405')).not.toBe(folded);
  expect(foldNumber('А000')).toBe('А0');
});
