import { expect, test } from 'vitest';
import { lettersMissing, lettersOf, slipsFromStart } from './near.ts';

test.each([
  ['паспорт', 'паспорт', 0],
  ['пас', 'паспорт', 0],
  ['паспрот', 'паспорта', 1],
  ['паспорр', 'паспорт', 1],
  ['псапорт', 'паспорт', 1],
  ['пспорт', 'паспорт', 1],
  ['ппаспорт', 'паспорт', 1],
  ['пспротр', 'паспорт', 3],
  ['субвенц', 'субсиди', 3],
  ['довге слово', 'до', 3],
])('«%s» lies %3$s slips from the beginning of «%s»', (typed, word, slips) => {
  expect(slipsFromStart(typed, word, 2)).toBe(slips);
});

test('one comparison leaves nothing behind for the next', () => {
  slipsFromStart('зовсім', 'інше', 2);
  expect(slipsFromStart('ордер', 'ордер', 2)).toBe(0);
});

test('words too long for the table are too far', () => {
  expect(slipsFromStart('а'.repeat(80), 'а'.repeat(80), 2)).toBe(3);
});

test('letters that a word lacks are counted once each', () => {
  const missing = (one: string, other: string) => lettersMissing(lettersOf(one), lettersOf(other));
  expect(missing('кот', 'кіт')).toBe(1);
  expect(missing('мама', 'рада')).toBe(1);
  expect(missing('рама', 'драма')).toBe(0);
});
