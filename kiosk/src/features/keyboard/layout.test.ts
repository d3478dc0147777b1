import { languages } from '@talon/shared/locale/languages.ts';
import { describe, expect, test } from 'vitest';
import { type Layout, layoutOf } from './layout.ts';

const written = ({ keys }: Layout): string =>
  keys.flatMap((key) => ('writes' in key ? [key.writes] : [])).join('');
const done = ({ keys }: Layout): readonly string[] =>
  keys.flatMap((key) => ('does' in key ? [key.does] : [])).sort();

const alphabets = {
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

describe.each(languages)('the keyboard in %s', (language) => {
  test.each([
    ['letters', false],
    ['letters', true],
    ['signs', false],
  ] as const)('has full rows and every act once: %s, larger text %s', (layer, large) => {
    const layout = layoutOf(language, layer, large);
    const columns = layout.keys.reduce((sum, key) => sum + key.columns, 0);
    expect(columns % layout.columns).toBe(0);
    let at = 0;
    for (const key of layout.keys) {
      expect(at + key.columns).toBeLessThanOrEqual(layout.columns);
      at = (at + key.columns) % layout.columns;
    }
    expect(done(layout)).toEqual(['erase', 'hide', 'layer', 'space']);
    expect(layout.keys.filter((key) => 'does' in key && key.columns < 2)).toEqual([]);
  });

  test.each([false, true])('writes each letter once, larger text %s', (large) => {
    const letters = Array.from(written(layoutOf(language, 'letters', large))).filter((letter) =>
      /\p{L}/u.test(letter),
    );
    expect(letters.sort()).toEqual(Array.from(alphabets[language]).sort());
  });
});

test('the large one is in the order of the alphabet', () => {
  expect(written(layoutOf('uk', 'letters', true))).toBe(`${alphabets.uk}’–`);
});
