/**
 * Letters that people take for one another across Ukrainian and Russian, or that one of the two
 * lacks: і и ї й ы, е є э ё, г ґ. An apostrophe, ь and ъ are left out by half of the hands.
 */
const alike: Readonly<Record<string, string>> = {
  ґ: 'г',
  є: 'е',
  э: 'е',
  ё: 'е',
  і: 'и',
  ї: 'и',
  й: 'и',
  ы: 'и',
  ь: '',
  ъ: '',
  '’': '',
  "'": '',
  ʼ: '',
  '`': '',
  '´': '',
};

const word = /[\p{L}\p{N}][\p{L}\p{N}’'ʼ`´]*/gu;

/** A word as it is compared, with the place in the original of each of its letters. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** One letter for those that sound or look alike, none doubled («коммуналка», «комуналка»). */
export function foldWord(original: string): Folded {
  let text = '';
  const at: number[] = [];
  const lower = original.toLowerCase();
  for (let index = 0; index < lower.length; index++) {
    const letter = lower[index] ?? '';
    const folded = alike[letter] ?? letter;
    if (folded === '' || (text.endsWith(folded) && /\p{L}/u.test(folded))) continue;
    text += folded;
    at.push(index);
  }
  return { text, at };
}

export interface Word extends Folded {
  /** Where the word stands in its text. */
  readonly from: number;
  readonly to: number;
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.normalize('NFC').matchAll(word)) {
    const folded = foldWord(found[0]);
    if (folded.text === '') continue;
    words.push({ ...folded, from: found.index, to: found.index + found[0].length });
  }
  return words;
}
