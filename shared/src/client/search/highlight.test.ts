import { expect, test } from 'vitest';
import { wordsOf } from './fold.ts';
import { highlight } from './highlight.ts';

/** What is marked stands in square brackets. */
const marked = (name: string, typed: string): string =>
  highlight(
    name,
    wordsOf(typed).map(({ text }) => text),
  )
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join('');

test.each([
  ['Призначення житлової субсидії', 'субс', 'Призначення житлової [субс]идії'],
  ['Призначення житлової субсидії', 'субсидія', 'Призначення житлової [субсидії]'],
  ['Довідка про склад сім’ї', 'сімї', 'Довідка про склад [сім’ї]'],
  ['Паспорт (ID-картка)', 'паспорт картка', '[Паспорт] (ID-[картка])'],
  ['Приватизація квартири', 'ватиз', 'При[ватиз]ація квартири'],
  ['Обмін паспорта', 'паспрот', 'Обмін [паспорт]а'],
  ['Житлово-комунальні послуги', 'коммунальні', 'Житлово-[комунальні] послуги'],
  ['Державна реєстрація смерті', 'весілля', 'Державна реєстрація смерті'],
])('in «%s» «%s» marks %s', (name, typed, expected) => {
  expect(marked(name, typed)).toBe(expected);
});

test('the pieces are the whole name', () => {
  const name = 'Перерахунок субсидії, якщо змінився склад родини';
  const pieces = highlight(name, ['субсиди', 'склад']);
  expect(pieces.map(({ text }) => text).join('')).toBe(name);
});
