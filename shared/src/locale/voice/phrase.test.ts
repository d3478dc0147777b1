import { toCardinal as toEnglish, toOrdinal as toEnglishOrdinal } from 'n2words/en-US';
import { toCardinal as toRussian, toOrdinal as toRussianOrdinal } from 'n2words/ru-RU';
import { toCardinal as toUkrainian, toOrdinal as toUkrainianOrdinal } from 'n2words/uk-UA';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../languages.ts';
import { ticketLetters } from '../letters.ts';
import { neededWords } from './needed.ts';
import { floorTokens, ordinalTokens, windowTokens } from './numerals.ts';
import { numberInWords, phraseForms, phraseOf, phraseText } from './phrase.ts';
import { vocabularies, voiceWords } from './texts.ts';
import { type Letter, letterTokens, type Token } from './words.ts';

const letters = Object.keys(letterTokens) as Letter[];
const marks = [...letters, 'АБ', 'ББ', 'КА', 'РР'];
const numbers = [
  ...Array.from({ length: 1000 }, (_, n) => String(n).padStart(3, '0')),
  ...['1000', '1001', '1045', '1999', '2002', '5000', '11021', '12000', '21100', '999999'],
];

function say(language: Language, number: string, window: number, floor: number | null = null) {
  const call = { number, window, floor, repeated: false };
  return phraseForms.map((form) => phraseText(phraseOf(call, language, form), language));
}
const words = (language: Language, tokens: readonly Token[]): string =>
  phraseText([tokens], language).toLowerCase();

test('a number alone is said as in its call', () => {
  expect(numberInWords('Е047', 'uk')).toBe('Талон е нуль сорок сім');
  for (const language of languages) {
    const [whole] = say(language, 'ММ1045', 7);
    expect(whole?.startsWith(`${numberInWords('ММ1045', language)}, `)).toBe(true);
  }
});

describe('an announcement', () => {
  test('V-1 names ticket, window and floor in each language', () => {
    expect(say('uk', 'А045', 7, 2)).toEqual([
      'Талон а нуль сорок п’ять, вікно сім, другий поверх',
      'А нуль сорок п’ять, вікно сім, другий поверх',
      'А нуль сорок п’ять, вікно сім',
    ]);
    expect(say('ru', 'А045', 7, 2)[0]).toBe('Талон а ноль сорок пять, окно семь, второй этаж');
    expect(say('en', 'А045', 7, 2)[0]).toBe('Ticket A zero forty-five, window seven, second floor');
  });

  test.each([
    ['Д117', 'Талон де сто сімнадцять, вікно двадцять одне'],
    ['Б007', 'Талон бе нуль нуль сім, вікно двадцять одне'],
    ['Н100', 'Талон ен сто, вікно двадцять одне'],
    ['К1045', 'Талон ка одна тисяча сорок п’ять, вікно двадцять одне'],
    ['ММ2002', 'Талон ем ем дві тисячі два, вікно двадцять одне'],
    ['Р5000', 'Талон ер п’ять тисяч, вікно двадцять одне'],
    ['А1234567', 'Талон а один два три чотири п’ять шість сім, вікно двадцять одне'],
  ])('V-2 reads %s as it is counted, each leading zero aloud', (number, said) => {
    expect(say('uk', number, 21)[0]).toBe(said);
  });

  test.each([
    ['uk', 1, 'вікно одне'],
    ['uk', 2, 'вікно два'],
    ['uk', 11, 'вікно одинадцять'],
    ['uk', 91, 'вікно дев’яносто одне'],
    ['ru', 1, 'окно одно'],
    ['ru', 22, 'окно двадцать два'],
    ['ru', 31, 'окно тридцать одно'],
    ['en', 1, 'window one'],
    ['en', 99, 'window ninety-nine'],
  ] as const)('V-3 a window’s number agrees with its noun: %s %i', (language, n, said) => {
    expect(words(language, ['window', ...windowTokens(language, n)])).toBe(said);
  });

  test.each([
    ['uk', 3, 'третій поверх'],
    ['uk', 21, 'двадцять перший поверх'],
    ['uk', 0, 'рівень нуль'],
    ['ru', -1, 'уровень минус один'],
    ['ru', 40, 'сороковой этаж'],
    ['en', 32, 'thirty-second floor'],
    ['en', -2, 'level minus two'],
  ] as const)(
    'V-4 a floor is an ordinal, one below the ground a level: %s %i',
    (language, n, said) => {
      expect(words(language, floorTokens(n))).toBe(said);
    },
  );

  test('V-1 a repeated call says so, unless the hall is in a hurry', () => {
    const call = { number: 'А045', window: 7, floor: null, repeated: true };
    const said = phraseForms.map((form) => phraseText(phraseOf(call, 'uk', form), 'uk'));
    expect(said).toEqual([
      'Повторний виклик, талон а нуль сорок п’ять, вікно сім',
      'Повторний виклик, а нуль сорок п’ять, вікно сім',
      'А нуль сорок п’ять, вікно сім',
    ]);
  });

  test('the English of letters is what a reader of Latin letters sees', () => {
    expect(say('en', 'Н012', 3)[2]).toBe('H zero twelve, window three');
    expect(say('en', 'ПР045', 3)[2]).toBe('Cyrillic P P zero forty-five, window three');
  });
});

/**
 * As the letters are called in each language's alphabet; in English those that look like a Latin
 * letter by that one's name, the others by their sound (decision 0008).
 */
const alphabet: readonly (readonly [letter: string, uk: string, ru: string, en: string])[] = [
  ['А', 'а', 'а', 'A'],
  ['Б', 'бе', 'бэ', 'Cyrillic B'],
  ['В', 'ве', 'вэ', 'B'],
  ['Г', 'ге', 'гэ', 'Cyrillic G'],
  ['Д', 'де', 'дэ', 'Cyrillic D'],
  ['Е', 'е', 'е', 'E'],
  ['К', 'ка', 'ка', 'K'],
  ['Л', 'ел', 'эль', 'Cyrillic L'],
  ['М', 'ем', 'эм', 'M'],
  ['Н', 'ен', 'эн', 'H'],
  ['П', 'пе', 'пэ', 'Cyrillic P'],
  ['Р', 'ер', 'эр', 'P'],
];

describe('V-2 the name of a letter', () => {
  test.each(alphabet)('%s is «%s», «%s» and «%s»', (letter, uk, ru, en) => {
    const heard = languages.map((language) => numberInWords(`${letter}800`, language));
    expect(heard).toEqual([
      `Талон ${uk} вісімсот`,
      `Талон ${ru} восемьсот`,
      `Ticket ${en} eight hundred`,
    ]);
  });

  test('is known of each letter that a ticket may bear', () => {
    const named = alphabet.map(([letter]) => letter);
    const mayBear = Array.from({ length: 0x60 }, (_, at) => String.fromCodePoint(0x400 + at));
    expect(mayBear.filter((letter) => ticketLetters.test(letter)).sort()).toEqual(named.sort());
  });
});

describe('every letter and number', () => {
  test.each(languages)('V-5 %s: two different tickets never sound the same', (language) => {
    const heard = new Map<string, string>();
    const clashes: string[] = [];
    for (const mark of marks) {
      for (const figures of numbers) {
        const number = mark + figures;
        const call = { number, window: 7, floor: null, repeated: false };
        const said = phraseText(phraseOf(call, language, 'shortest'), language);
        if (heard.has(said)) clashes.push(`${number} sounds like ${heard.get(said)}`);
        heard.set(said, number);
      }
    }
    expect(clashes).toEqual([]);
    expect(heard.size).toBe(marks.length * numbers.length);
  });

  test.each(languages)(
    'V-5 %s: a window is told from every other and from a number',
    (language) => {
      const heard = Array.from({ length: 99 }, (_, n) =>
        words(language, windowTokens(language, n + 1)),
      );
      expect(new Set(heard).size).toBe(99);
      const { window } = voiceWords[language];
      const others = [...vocabularies[language]].filter(([token]) => token !== 'window');
      expect(others.map(([, word]) => word)).not.toContain(window);
    },
  );

  test.each(languages)('V-6 %s: every word said is among those to be recorded', (language) => {
    const known = neededWords(language, { letters: marks, floors: [-2, 0, 1, 2, 21, 100] });
    const tokens = new Set(known.map(({ token }) => token));
    const said = marks.flatMap((mark) =>
      numbers.flatMap((figures, at) => {
        const call = { number: mark + figures, window: (at % 99) + 1, floor: 21, repeated: true };
        return phraseOf(call, language, 'full').flat();
      }),
    );
    expect([...new Set(said)].filter((token) => !tokens.has(token))).toEqual([]);
    expect(known.every(({ token }) => /^[a-z]+(-[a-z0-9]+)?$/.test(token))).toBe(true);
  });
});

describe('the words are those of an independent source', () => {
  /** It writes the Ukrainian «і» with the Latin letter, and the apostrophe of typewriters. */
  const plain = (text: string): string => text.replaceAll("'", '’').replaceAll('i', 'і');

  test.each([
    ['uk', (n: number) => plain(toUkrainian(n))],
    ['ru', (n: number) => plain(toRussian(n))],
    ['en', (n: number) => toEnglish(n).replaceAll(' and ', ' ')],
  ] as const)('cardinals of %s', (language, independent) => {
    for (const n of [...Array.from({ length: 2100 }, (_, i) => i + 1), 21_045, 112_002, 999_999]) {
      expect(words(language, ordinalTokens(language, String(n)))).toBe(independent(n));
    }
  });

  test.each([
    ['uk', (n: number) => plain(toUkrainianOrdinal(n))],
    ['ru', (n: number) => toRussianOrdinal(n)],
    ['en', (n: number) => toEnglishOrdinal(n)],
  ] as const)('ordinals of %s', (language, independent) => {
    for (let n = 1; n <= 100; n += 1) {
      const tokens = floorTokens(n).slice(0, -1);
      const said = independent(n).replace(/^one (?=hundredth)/, '');
      expect(words(language, tokens).replaceAll('ё', 'е')).toBe(said.replaceAll('ё', 'е'));
    }
  });
});

test('a hall on one floor needs no floors, and only its own letters', () => {
  const tokens = neededWords('uk', { letters: ['А', 'ДГ'], floors: [2, 2] }).map((w) => w.token);
  expect(tokens.filter((token) => /letter|floor|ordinal|level|minus/.test(token))).toEqual([
    'letter-a',
    'letter-g',
    'letter-d',
  ]);
  expect(neededWords('uk', { letters: [], floors: [1, -1] }).map(({ token }) => token)).toEqual(
    expect.arrayContaining(['ordinal-1', 'floor', 'level', 'minus']),
  );
});
