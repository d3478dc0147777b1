import { useEffect, useEffectEvent, useRef } from 'react';
import { nothingTyped, withKey } from './scanned-keys.ts';

export interface CodeKeys {
  /** A digit, or Backspace, from a keyboard with keys to press. */
  readonly onDigit: (digit: string) => void;
  readonly onErase: () => void;
  readonly onScanned: (text: string) => void;
}

/**
 * Keys of the whole page while a code is asked for. The Enter of a scanner is kept from whatever
 * button has the focus.
 */
export function useCodeKeys({ onDigit, onErase, onScanned }: CodeKeys): void {
  const typed = useRef(nothingTyped);
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = withKey(typed.current, event.key, event.timeStamp);
    typed.current = next.typed;
    if (next.scanned !== null) {
      event.preventDefault();
      event.stopPropagation();
      onScanned(next.scanned);
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
