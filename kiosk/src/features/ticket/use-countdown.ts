import { useEffect, useState } from 'react';
import { secondsUntil } from '../idle/idle.ts';

/**
 * Counts down `lengthMs` from the moment that `restart` changed or anything was touched, in whole
 * seconds; null while the screen stays.
 */
export function useCountdown(
  running: boolean,
  restart: string,
  lengthMs: number,
  onOver: () => void,
): number | null {
  const [left, setLeft] = useState<number | null>(null);
  const [since, setSince] = useState({ restart, at: performance.now() });
  if (since.restart !== restart) setSince({ restart, at: performance.now() });
  const endsAt = since.at + lengthMs;
  useEffect(() => {
    const again = (): void => setSince({ restart, at: performance.now() });
    window.addEventListener('pointerdown', again, true);
    window.addEventListener('keydown', again, true);
    return () => {
      window.removeEventListener('pointerdown', again, true);
      window.removeEventListener('keydown', again, true);
    };
  }, [restart]);
  useEffect(() => {
    if (!running) {
      setLeft(null);
      return;
    }
    const tick = (): void => {
      const seconds = secondsUntil(endsAt, performance.now());
      setLeft(seconds);
      if (seconds === 0) onOver();
    };
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [running, endsAt, onOver]);
  return left;
}
