import { wordsOf } from './fold.ts';
import { agree, agreeNearly } from './match-word.ts';

/** A piece of a name; `found` is what the visitor typed. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** The name in pieces, with what was typed marked as far as it stands in it. */
export function highlight(name: string, typed: readonly string[]): readonly Piece[] {
  const text = name.normalize('NFC');
  const pieces: Piece[] = [];
  let done = 0;
  for (const word of wordsOf(text)) {
    const agreements = typed.map((one) => agree(one, word.text) ?? agreeNearly(one, word.text));
    const [best] = agreements
      .filter((agreement) => agreement !== null)
      .sort((a, b) => b.score - a.score);
    if (best === undefined) continue;
    const from = word.from + (word.at[best.from] ?? 0);
    const after = word.at[best.to];
    const to = after === undefined ? word.to : word.from + after;
    if (from > done) pieces.push({ text: text.slice(done, from), found: false });
    pieces.push({ text: text.slice(from, to), found: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), found: false });
  return pieces;
}
