import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type Edit, eraseFrom, typeInto } from './edit.ts';

export interface Typing {
  readonly type: (piece: string) => void;
  readonly erase: () => void;
}

/** Keys of the screen write where the field's caret is, and leave it there. */
export function useTyping(
  field: RefObject<HTMLInputElement | null>,
  text: string,
  most: number,
  onText: (text: string) => void,
): Typing {
  /** The text as far as keys have written it: several may be pressed between two pictures. */
  const now = useRef<Edit | null>(null);
  useLayoutEffect(() => {
    const input = field.current;
    const edit = now.current;
    now.current = null;
    if (input === null || edit === null || edit.text !== text) return;
    input.focus({ preventScroll: true });
    input.setSelectionRange(edit.from, edit.to);
  });
  const change = (make: (edit: Edit) => Edit): void => {
    const input = field.current;
    const from = input?.selectionStart ?? text.length;
    const to = input?.selectionEnd ?? text.length;
    const before = now.current ?? { text, from, to };
    const edit = make(before);
    if (edit.text === before.text) return;
    now.current = edit;
    onText(edit.text);
  };
  return {
    type: (piece) => change((edit) => typeInto(edit, piece, most)),
    erase: () => change(eraseFrom),
  };
}
