/** Digits of an appointment's code. */
export const codeDigits = 6;

/** Characters of the longest text that can be an appointment's: a link with its code. */
const longestText = 300;

/**
 * The code in what a scanner read: the digits alone, with a blank or dash between them, or a link
 * that carries them as `code`. null: it is something else.
 */
export function codeIn(text: string): string | null {
  const read = text.trim();
  if (read.length > longestText) return null;
  const plain = read.replace(/[\s–-]/g, '');
  if (/^\d{6}$/.test(plain)) return plain;
  return /[?&#]code=(\d{6})(?!\d)/.exec(read)?.[1] ?? null;
}
