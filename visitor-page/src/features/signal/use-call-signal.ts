import { useEffect } from 'react';
import type { Signal } from './signal.ts';

const repeatMs = 20_000;

/** Rings for a new announcement and every 20 s until it is acknowledged or muted. */
export function useCallSignal(signal: Signal, announcement: string | null, silent: boolean): void {
  useEffect(() => {
    if (announcement === null || silent) return;
    signal.ring();
    const timer = setInterval(signal.ring, repeatMs);
    return () => clearInterval(timer);
  }, [signal, announcement, silent]);
}
