/** Where the words typed stand in a text: start and end of the part to underline. */
export type Match = readonly [from: number, to: number];

/** Folds what people type alike: case, apostrophes of any kind, ґ as г, ё as е. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’'ʼ`]/g, '’')
    .replace(/ґ/g, 'г')
    .replace(/ё/g, 'е');
}

/** The query at the beginning of a word of the text; null when it is nowhere. */
export function findIn(text: string, query: string): Match | null {
  const wanted = folded(query.trim());
  if (wanted === '') return null;
  const inside = folded(text);
  for (let from = inside.indexOf(wanted); from >= 0; from = inside.indexOf(wanted, from + 1)) {
    const before = from === 0 ? ' ' : (inside[from - 1] ?? ' ');
    if (!/[\p{L}\p{N}]/u.test(before)) return [from, from + wanted.length];
  }
  return null;
}

const lookAlikes: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
};

/** A ticket number as typed in any layout and case, without blanks, hyphens or leading zeros. */
export function foldedNumber(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s\u00A0-]/g, '')
    .replace(/[A-Z]/g, (letter) => lookAlikes[letter] ?? letter)
    .replace(/^(\D*)0+(?=\d)/, '$1');
}
