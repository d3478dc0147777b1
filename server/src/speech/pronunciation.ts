import type { Language } from '@talon/shared/locale/languages.ts';
import type { Token } from '@talon/shared/locale/voice/words.ts';

/**
 * Words whose stress espeak-ng 1.51 gets wrong, in its own phoneme names. Its Ukrainian reads no
 * accent marks (U+0301 is passed over), so the sounds themselves are given. Its Russian and English
 * stress every word of ours as the dictionaries do.
 */
const ukrainian: Readonly<Record<Token, string>> = {
  again: "povt'ornyj v'yklyk",
  ticket: "tAl'on",
  window: "vikn'o",
  floor: "p'overx",
  'window-1': "odn'e",
  'number-1': "od'yn",
  'number-40': "s'orok",
  'number-90': "devjan'osto",
  'thousand-1': "odn'A",
  thousand: "t'ysjatSA",
  'thousand-few': "t'ysjatSi",
  'thousand-many': "t'ysjatS",
  'ordinal-2': "dr'uhyj",
  'ordinal-40': "sorokov'yj",
};

/** What espeak-ng is given to say a word. */
export function spokenAs(language: Language, token: Token, text: string): string {
  const sounds = language === 'uk' ? ukrainian[token] : undefined;
  return sounds === undefined ? text : `[[${sounds}]]`;
}
