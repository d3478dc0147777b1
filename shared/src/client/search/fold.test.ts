import { expect, test } from 'vitest';
import { foldWord, wordsOf } from './fold.ts';

const folded = (word: string): string => foldWord(word).text;

test.each([
  ['Субсидія', 'субсидия'],
  ['субсидыя', 'субсидія'],
  ['об’єкт', 'обект'],
  ["об'єкт", 'обʼєкт'],
  ['ребёнок', 'ребенок'],
  ['коммуналка', 'комуналка'],
  ['Ґанок', 'ганок'],
])('«%s» and «%s» are one word', (one, other) => {
  expect(folded(one)).toBe(folded(other));
});

test('numbers keep their doubled digits', () => {
  expect(folded('100')).toBe('100');
});

test('each letter of a folded word knows its place in the original', () => {
  const { text, at } = foldWord('сім’ї');
  expect(text).toBe('сими');
  expect(at).toEqual([0, 1, 2, 4]);
});

test('a hyphen, a bracket and a no-break space part words', () => {
  const words = wordsOf('ID-картка (після\u00a014)');
  expect(words.map(({ text }) => text)).toEqual(['id', 'картка', 'писля', '14']);
  expect(words.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [3, 9],
    [11, 16],
    [17, 19],
  ]);
});
