import type { Language } from '../languages.ts';
import { floorTokens, ordinalTokens, windowTokens } from './numerals.ts';
import { vocabularies, voiceWords } from './texts.ts';
import { type Letter, letterTokens, type Token } from './words.ts';

/** `short` leaves out «ticket», `shortest` all but number and window, which are always said. */
export const phraseForms = ['full', 'short', 'shortest'] as const;
export type PhraseForm = (typeof phraseForms)[number];

/** What is said of one call. */
export interface Announcement {
  /** Letter or letters and figures, as on the ticket: «А045». */
  readonly number: string;
  readonly window: number;
  /** Said where the board's visitors must change floors; null = it is this one. */
  readonly floor: number | null;
  readonly repeated: boolean;
}

/** The parts of a sentence between commas, each a row of words. */
export type Phrase = readonly (readonly Token[])[];

const isLetter = (sign: string): sign is Letter => sign in letterTokens;

function numberTokens(number: string, language: Language): readonly Token[] {
  const letters = [...number].filter(isLetter).map((letter) => letterTokens[letter]);
  return [...letters, ...ordinalTokens(language, number.replace(/\D/g, ''))];
}

/** A ticket's number as its call will say it: «Талон Е нуль сорок сім». */
export function numberInWords(number: string, language: Language): string {
  return phraseText([['ticket', ...numberTokens(number, language)]], language);
}

/** The words that call a ticket: «Талон А нуль сорок п’ять, вікно сім, другий поверх». */
export function phraseOf(
  { number, window, floor, repeated }: Announcement,
  language: Language,
  form: PhraseForm,
): Phrase {
  const again = repeated && form !== 'shortest' ? [['again']] : [];
  const who = [...(form === 'full' ? ['ticket'] : []), ...numberTokens(number, language)];
  const where = ['window', ...windowTokens(language, window)];
  const farther = floor === null || form === 'shortest' ? [] : [floorTokens(floor)];
  return [...again, who, where, ...farther];
}

const isTens = (token: Token): boolean => /^number-[2-9]0$/.test(token);
const isOnes = (token: Token): boolean => /^(number|ordinal)-[1-9]$/.test(token);

/** A phrase in writing: for a voice that reads sentences, and for people. */
export function phraseText(phrase: Phrase, language: Language): string {
  const words = voiceWords[language];
  const vocabulary = vocabularies[language];
  const clauses = phrase.map((tokens) =>
    tokens
      .map((token, at) => {
        const word = vocabulary.get(token) ?? '';
        const before = tokens[at - 1];
        if (before === undefined) return word;
        return `${isTens(before) && isOnes(token) ? words.glue : ' '}${word}`;
      })
      .join(''),
  );
  const text = clauses.join(', ');
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
