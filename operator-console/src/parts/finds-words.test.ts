import { expect, test } from 'vitest';
import { findsWords } from './finds-words.ts';

const name = ['Паспорт громадянина України для виїзду за кордон', 'Passport for travelling abroad'];

test('words are found in any order, in any language and however they are spelt', () => {
  expect(findsWords('паспорт для')(name)).toBe(true);
  expect(findsWords('кордон паспорт')(name)).toBe(true);
  expect(findsWords('PASSPORT abroad')(name)).toBe(true);
  expect(findsWords('виизду')(name)).toBe(true);
});

test('a word that stands nowhere finds nothing; nothing typed finds everything', () => {
  expect(findsWords('паспорт дитини')(name)).toBe(false);
  expect(findsWords('  ')(name)).toBe(true);
  // Letters in a row fold into one, which begins no word.
  expect(findsWords('щщщ')(['Площа'])).toBe(false);
});
