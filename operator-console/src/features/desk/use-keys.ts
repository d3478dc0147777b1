import { useEffect, useRef } from 'react';
import { acts, type KeyAction, keyMeaning } from './actions.ts';
import type { DeskMode } from './mode.ts';

export interface KeysDeps {
  readonly mode: DeskMode;
  /** A dialog is open: keys are its own. */
  readonly muted: boolean;
  readonly act: (action: KeyAction) => void;
}

/** The desk's keys, wherever the focus is. */
export function useKeys(deps: KeysDeps): void {
  const latest = useRef(deps);
  useEffect(() => {
    latest.current = deps;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      // In a text only the upper row of the keyboard has a meaning beside writing.
      if (isText(event.target) && !/^(F\d+|Insert)$/.test(event.key)) return;
      const { mode, muted, act } = latest.current;
      const { action, mine } = keyMeaning(mode, event);
      if (muted && event.key === 'Escape') return;
      if (mine) event.preventDefault();
      if (action !== null && !muted) act(action);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement;
}

/** Lets the primary action through on the first press and is deaf to the next 800 ms. */
export function usePressGuard(): () => boolean {
  const last = useRef<number | null>(null);
  return () => {
    const now = performance.now();
    if (!acts(last.current, now)) return false;
    last.current = now;
    return true;
  };
}
