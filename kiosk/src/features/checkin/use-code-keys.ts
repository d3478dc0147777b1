import { useEffect, useEffectEvent, useRef } from 'react';
import { nothingTyped, withKey } from './scanned-keys.ts';

export interface CodeKeys {
  /** What stands in the cells. */
  readonly code: string;
  /** A digit, or Backspace, from a keyboard with keys to press. */
  readonly onDigit: (digit: string) => void;
  readonly onErase: () => void;
  /** `before`: the code as it was before the scanner's own digits came into it. */
  readonly onScanned: (text: string, before: string) => void;
}

/**
 * Keys of the whole page while a code is asked for. The Enter of a scanner is kept from whatever
 * button has the focus.
 */
export function useCodeKeys({ code, onDigit, onErase, onScanned }: CodeKeys): void {
  const typed = useRef(nothingTyped);
  const before = useRef('');
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = withKey(typed.current, event.key, event.timeStamp);
    typed.current = next.typed;
    if (next.typed.text.length === 1) before.current = code;
    if (next.scanned !== null) {
      event.preventDefault();
      event.stopPropagation();
      onScanned(next.scanned, before.current);
      return;
    }
    if (/^\d$/.test(event.key)) onDigit(event.key);
    if (event.key === 'Backspace') onErase();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}
