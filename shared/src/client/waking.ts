import { useEffect, useRef } from 'react';

/**
 * Runs when a screen wakes up with this page, finds a network again, or comes back to it with
 * «Back». Timers stand still in a page that sleeps: the line may have died long before they tell.
 */
export function onWaking(run: () => void): () => void {
  // Pages that tests play without a browser never sleep.
  if (typeof document === 'undefined') return () => undefined;
  const wake = (): void => {
    if (document.visibilityState === 'visible') run();
  };
  // A page that is shown for the first time has just begun to connect.
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) wake();
  };
  document.addEventListener('visibilitychange', wake);
  window.addEventListener('pageshow', shown);
  window.addEventListener('online', wake);
  return () => {
    document.removeEventListener('visibilitychange', wake);
    window.removeEventListener('pageshow', shown);
    window.removeEventListener('online', wake);
  };
}

export function useWaking(run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => onWaking(() => latest.current()), []);
}
