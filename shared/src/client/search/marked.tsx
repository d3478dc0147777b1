import type { ReactElement } from 'react';
import { highlight } from './highlight.ts';

export interface MarkedProps {
  readonly text: string;
  /** Folded, as `findServices` gives them. */
  readonly words: readonly string[];
}

/** A name with the parts it was found by marked. */
export function Marked({ text, words }: MarkedProps): ReactElement {
  let at = 0;
  return (
    <>
      {highlight(text, words).map((piece) => {
        const key = at;
        at += piece.text.length;
        return piece.found ? (
          <mark key={key}>{piece.text}</mark>
        ) : (
          <span key={key}>{piece.text}</span>
        );
      })}
    </>
  );
}
