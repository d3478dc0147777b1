/** A text and the part of it that is selected: the caret where both ends are one. */
export interface Edit {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The piece in place of the selection; a text that would become longer than `most` stays as it is. */
export function typeInto({ text, from, to }: Edit, piece: string, most: number): Edit {
  const typed = text.slice(0, from) + piece + text.slice(to);
  if (typed.length > most) return { text, from, to };
  const caret = from + piece.length;
  return { text: typed, from: caret, to: caret };
}

/** Without the selection, or without the letter before the caret. */
export function eraseFrom({ text, from, to }: Edit): Edit {
  const start = from === to ? from - (Array.from(text.slice(0, from)).at(-1)?.length ?? 0) : from;
  return { text: text.slice(0, start) + text.slice(to), from: start, to: start };
}
