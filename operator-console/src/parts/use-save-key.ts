import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/** A field that takes what is typed when it is left takes it now, and stays under the hand. */
function takeTyped(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  const { selectionStart, selectionEnd } = field;
  flushSync(() => field.blur());
  field.focus({ preventScroll: true });
  // A box to tick has no place to write at.
  if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
}

/** Ctrl S, or Cmd S, from any field of a page; null: there is nothing to save now. */
export function useSaveKey(save: (() => void) | null): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      // By the key's place: in a Cyrillic layout it gives another letter.
      if (event.code !== 'KeyS' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      if (document.querySelector('[role="dialog"]') !== null) return;
      takeTyped();
      latest.current?.();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
