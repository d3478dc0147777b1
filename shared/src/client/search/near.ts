/** Rows of the last comparison, used again: this runs for every word of the catalogue at each key. */
const longest = 64;
let before = new Uint8Array(longest + 1);
let row = new Uint8Array(longest + 1);
let next = new Uint8Array(longest + 1);

/** One bit for each letter a word has: most words are told apart by that alone. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** Letters of `typed` that `word` lacks: at least so many slips lie between them. */
export function lettersMissing(typed: number, word: number): number {
  let left = typed & ~word;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
}

/**
 * Fewest slips of the finger (a letter wrong, missing, added or swapped with the next) between
 * `typed` and some beginning of `word`; more than `most` counts as too far: `most + 1`.
 * Optimal string alignment distance over three rows, the third for the swap.
 */
export function slipsFromStart(typed: string, word: string, most: number): number {
  const tooFar = most + 1;
  const width = Math.min(word.length, typed.length + most);
  if (width > longest || typed.length - word.length > most) return tooFar;
  for (let column = 0; column <= width; column++) row[column] = column;
  for (let line = 1; line <= typed.length; line++) {
    if (fillRow(typed, word, line, width) > most) return tooFar;
    [before, row, next] = [row, next, before];
  }
  let least = tooFar;
  for (let column = 0; column <= width; column++) least = Math.min(least, row[column] ?? tooFar);
  return least;
}

/** The next row of the table; answers with its smallest number. */
function fillRow(typed: string, word: string, line: number, width: number): number {
  const letter = typed[line - 1];
  const letterBefore = typed[line - 2];
  next[0] = line;
  let least = line;
  for (let column = 1; column <= width; column++) {
    const wrong = letter === word[column - 1] ? 0 : 1;
    let slips = (row[column - 1] ?? 0) + wrong;
    slips = Math.min(slips, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
    if (line > 1 && column > 1 && letter === word[column - 2] && letterBefore === word[column - 1])
      slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
    next[column] = slips;
    if (slips < least) least = slips;
  }
  return least;
}
