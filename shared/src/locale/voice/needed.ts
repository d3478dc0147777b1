import type { Language } from '../languages.ts';
import { floorTokens } from './numerals.ts';
import { vocabularies } from './texts.ts';
import { type Letter, letterTokens, type Token } from './words.ts';

/** What a centre's announcements may speak of. */
export interface Spoken {
  /** One or two letters each. */
  readonly letters: readonly string[];
  readonly floors: readonly number[];
}

/** A word to be recorded. */
export interface Word {
  readonly token: Token;
  readonly text: string;
}

/**
 * The words a centre's hall needs, in the order in which one would record them: all numbers, for a
 * day brings any of them, but only its own letters and, where it has several, its own floors.
 */
export function neededWords(language: Language, { letters, floors }: Spoken): readonly Word[] {
  const signs = new Set(letters.flatMap((mark) => [...mark]));
  const ofLetters = new Set<Token>(Object.values(letterTokens));
  const ownLetters = new Set<Token>(
    (Object.keys(letterTokens) as Letter[])
      .filter((letter) => signs.has(letter))
      .map((letter) => letterTokens[letter]),
  );
  const ownFloors = new Set(new Set(floors).size > 1 ? floors.flatMap(floorTokens) : []);
  const isNeeded = (token: Token): boolean => {
    if (ofLetters.has(token)) return ownLetters.has(token);
    if (/^(ordinal-|floor$|level$|minus$)/.test(token)) return ownFloors.has(token);
    return true;
  };
  return [...vocabularies[language]]
    .filter(([token]) => isNeeded(token))
    .map(([token, text]) => ({ token, text }));
}
