import { expect, test } from 'vitest';
import { spellingsOf } from './spellings.ts';

test.each([
  ['gfcgjhn', 'паспорт'],
  ["ve;'", 'мужє'],
  ['j,’', 'об’'],
  ['csy', 'син'],
  ['csy', 'сын'],
  ['зфіізщке', 'passport'],
  ['зфыызщке', 'passport'],
  ['pasport', 'паспорт'],
  ['zhytlo', 'житло'],
  ['shchorichna', 'щорічна'],
  ['khata', 'хата'],
  ['hata', 'хата'],
  ['hanok', 'ганок'],
  ['sotsialna', 'социална'],
  ['odruzhennia', 'одруження'],
])('«%s» may mean «%s»', (typed, meant) => {
  const plain = (text: string): string => text.replace(/і/g, 'и');
  expect(spellingsOf(typed).map(plain)).toContain(plain(meant));
});

test('what was typed comes first, once', () => {
  expect(spellingsOf('Паспорт')[0]).toBe('паспорт');
  expect(new Set(spellingsOf('abc')).size).toBe(spellingsOf('abc').length);
});

test('keys that are no letters in English mean no English word', () => {
  expect(spellingsOf('хбю')).toEqual(['хбю']);
});
