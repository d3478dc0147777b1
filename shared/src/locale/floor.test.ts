import { expect, test } from 'vitest';
import { boardTexts } from './board/texts.ts';
import { floorText, floorTextShort } from './floor.ts';
import { languages } from './languages.ts';
import { visitorTexts } from './visitor/texts.ts';

test.each([
  ['uk', 1, '1-й\u00a0поверх', '1\u00a0пов.'],
  ['uk', 0, 'рівень\u00a00', '0\u00a0пов.'],
  ['uk', -1, 'рівень\u00a0−1', '−1\u00a0пов.'],
  ['ru', 2, '2-й\u00a0этаж', '2\u00a0эт.'],
  ['ru', -2, 'уровень\u00a0−2', '−2\u00a0эт.'],
  ['en', 3, 'floor\u00a03', 'fl.\u00a03'],
  ['en', -1, 'level\u00a0−1', 'fl.\u00a0−1'],
] as const)('a floor is said so: %s %i', (language, n, whole, short) => {
  expect([floorText(language, n), floorTextShort(language, n)]).toEqual([whole, short]);
});

test('a board and a phone name a floor alike', () => {
  for (const language of languages) {
    for (const n of [-1, 0, 1, 4]) {
      expect(visitorTexts[language].floor(n)).toBe(boardTexts[language].floor(n));
    }
  }
});
