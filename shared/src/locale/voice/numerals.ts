import type { Language } from '../languages.ts';
import { plural } from '../plural.ts';
import { voiceWords } from './texts.ts';
import type { Token } from './words.ts';

/** Tokens of 0–999 as one counts without a noun. */
function belowThousand(n: number): readonly Token[] {
  if (n === 0) return ['number-0'];
  const hundreds = Math.floor(n / 100) * 100;
  const rest = n % 100;
  const tens = rest < 20 ? 0 : Math.floor(rest / 10) * 10;
  return [hundreds, tens, rest - tens].filter((part) => part > 0).map((part) => `number-${part}`);
}

/** The last word in the gender of what is counted, where the language has one for it. */
function agreeing(
  tokens: readonly Token[],
  language: Language,
  forms: Readonly<Record<Token, Token>>,
): readonly Token[] {
  if (voiceWords[language].genders === null) return tokens;
  return tokens.map((token, at) => (at === tokens.length - 1 ? (forms[token] ?? token) : token));
}

function thousands(language: Language, n: number): readonly Token[] {
  const counted = agreeing(belowThousand(n), language, {
    'number-1': 'thousand-1',
    'number-2': 'thousand-2',
  });
  const many = voiceWords[language].thousands.length === 1 ? 'thousand' : 'thousand-many';
  return [...counted, plural(language, n, { one: 'thousand', few: 'thousand-few', many })];
}

/**
 * The figures of a ticket as they are read out: each leading zero, then the number («045» → zero,
 * forty, five). More figures than a day could bring are read one by one.
 */
export function ordinalTokens(language: Language, figures: string): readonly Token[] {
  const value = figures.replace(/^0+/, '');
  const zeros = Array.from({ length: figures.length - value.length }, () => 'number-0');
  if (value.length > 6) return [...zeros, ...Array.from(value, (figure) => `number-${figure}`)];
  const n = Number(value);
  if (n === 0) return zeros;
  const rest = n % 1000;
  return [
    ...zeros,
    ...(n >= 1000 ? thousands(language, Math.floor(n / 1000)) : []),
    ...(rest > 0 ? belowThousand(rest) : []),
  ];
}

/** A window's number agrees with the word «window»: «вікно одне», «окно двадцать одно». */
export function windowTokens(language: Language, n: number): readonly Token[] {
  return agreeing(belowThousand(n), language, { 'number-1': 'window-1' });
}

/** «другий поверх», «second floor»; at the ground and below it «рівень мінус один». */
export function floorTokens(floor: number): readonly Token[] {
  if (floor <= 0) {
    return ['level', ...(floor < 0 ? ['minus'] : []), ...belowThousand(Math.min(-floor, 999))];
  }
  const last = floor < 20 || floor % 10 === 0 ? floor : floor % 10;
  const before = floor === last ? [] : belowThousand(floor - last);
  return [...before, `ordinal-${last}`, 'floor'];
}
