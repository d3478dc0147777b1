/** The number as people see it: «А045», at least three digits. */
export function formatNumber(letter: string, ordinal: number): string {
  return `${letter}${String(ordinal).padStart(3, '0')}`;
}

/** Letters of the two alphabets that look alike on a printed ticket. */
const lookAlikes: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
};

/**
 * Folds what a person typed or read so that equal-looking numbers are equal: capital letters,
 * look-alikes of the two alphabets as one, no blanks, hyphens or leading zeros.
 */
export function foldNumber(text: string): string {
  const letters = text
    .toUpperCase()
    .replace(/[\s\u00A0\u2011-]/g, '')
    .replace(/[A-Z]/g, (letter) => lookAlikes[letter] ?? letter);
  return letters.replace(/^(\D*)0+(?=\d)/, '$1');
}
