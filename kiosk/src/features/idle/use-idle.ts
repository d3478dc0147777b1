import { useCallback, useEffect, useState } from 'react';
import { type Idle, idleAt, idleLimits, patientLimits } from './idle.ts';

const tickMs = 250;

/** The sheet's own buttons decide for themselves; every other touch means «I am here». */
function isOwnButton(event: Event): boolean {
  const { target } = event;
  return target instanceof Element && target.closest('.tmo button') !== null;
}

export interface IdleWatch {
  readonly idle: Idle;
  readonly stay: () => void;
}

/** Watches for stillness while `watching`. On the monotonic clock: a set clock ends no visit. */
export function useIdle(watching: boolean, patient: boolean, onOver: () => void): IdleWatch {
  const [lastTouch, setLastTouch] = useState(() => performance.now());
  const [idle, setIdle] = useState<Idle>({ state: 'active' });
  const stay = useCallback(() => setLastTouch(performance.now()), []);
  useEffect(() => {
    const touched = (event: Event): void => {
      if (!isOwnButton(event)) setLastTouch((last) => Math.max(last, performance.now()));
    };
    window.addEventListener('pointerdown', touched, true);
    window.addEventListener('keydown', touched, true);
    return () => {
      window.removeEventListener('pointerdown', touched, true);
      window.removeEventListener('keydown', touched, true);
    };
  }, []);
  useEffect(() => {
    if (!watching) {
      setIdle({ state: 'active' });
      return;
    }
    const limits = patient ? patientLimits : idleLimits;
    const tick = (): void => {
      const next = idleAt(lastTouch, performance.now(), limits);
      setIdle((before) => (sameIdle(before, next) ? before : next));
      if (next.state === 'over') onOver();
    };
    tick();
    const timer = setInterval(tick, tickMs);
    return () => clearInterval(timer);
  }, [watching, patient, lastTouch, onOver]);
  return { idle, stay };
}

function sameIdle(a: Idle, b: Idle): boolean {
  if (a.state !== b.state) return false;
  return a.state !== 'asking' || b.state !== 'asking' || a.secondsLeft === b.secondsLeft;
}
