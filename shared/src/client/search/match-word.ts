import { lettersMissing, lettersOf, slipsFromStart } from './near.ts';

/** How well a typed word agrees with one of a text, both folded. */
export interface Agreement {
  /** 1 = the same word. */
  readonly score: number;
  /** Part of the word that was typed: letters of the folded word. */
  readonly from: number;
  readonly to: number;
  /** Only with a slip of the finger. */
  readonly slipped: boolean;
}

/** Endings change with case and gender: so many letters behind a common stem may differ. */
const longestEnding = 3;
const shortestStem = 4;
/** A shorter piece of a word is found in nearly every name. */
const shortestPiece = 3;

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at++;
  return at;
}

function sameStem(typed: string, word: string): Agreement | null {
  const stem = commonStart(typed, word);
  const rest = Math.max(typed.length, word.length) - stem;
  if (stem < shortestStem || rest > longestEnding || stem < 2 * rest) return null;
  return { score: 0.8 - 0.05 * rest, from: 0, to: stem, slipped: false };
}

/** The typed word as the word, its beginning, another form of it, or a piece of it. */
export function agree(typed: string, word: string): Agreement | null {
  const share = typed.length / word.length;
  if (word.startsWith(typed)) {
    return { score: 0.8 + 0.2 * share, from: 0, to: typed.length, slipped: false };
  }
  const stem = sameStem(typed, word);
  if (stem !== null || typed.length < shortestPiece) return stem;
  const from = word.indexOf(typed);
  if (from < 0) return null;
  return { score: 0.4 + 0.2 * share, from, to: from + typed.length, slipped: false };
}

/** Slips forgiven in a word of that length: in a short one another letter is another word. */
function slipsForgiven(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/** The same with slips of the finger. `letters` are those of the word, where they are known. */
export function agreeNearly(
  typed: string,
  word: string,
  letters = lettersOf(word),
): Agreement | null {
  const most = slipsForgiven(typed.length);
  if (most === 0 || word.length < shortestStem) return null;
  if (lettersMissing(lettersOf(typed), letters) > most) return null;
  const slips = slipsFromStart(typed, word, most);
  if (slips > most) return null;
  const rest = Math.max(0, word.length - typed.length);
  const score = 0.65 - 0.15 * slips - 0.01 * Math.min(rest, 10);
  return { score, from: 0, to: Math.min(word.length, typed.length), slipped: true };
}
