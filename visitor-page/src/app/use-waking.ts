import { useEffect, useRef } from 'react';

/** Runs when the phone wakes up with this page, or finds a network again. */
export function useWaking(run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const wake = (): void => {
      if (document.visibilityState === 'visible') latest.current();
    };
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('pageshow', wake);
    window.addEventListener('online', wake);
    return () => {
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('pageshow', wake);
      window.removeEventListener('online', wake);
    };
  }, []);
}
