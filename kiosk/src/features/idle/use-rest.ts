import { useEffect, useState } from 'react';
import { restMs } from './idle.ts';

/**
 * Whether nobody is here. A touch is heard when it is over: what stood under the finger is not the
 * button that comes in its place.
 */
export function useRest(canRest: boolean): boolean {
  const [resting, setResting] = useState(false);
  useEffect(() => {
    if (!canRest) {
      setResting(false);
      return;
    }
    let timer = setTimeout(() => setResting(true), restMs);
    const touched = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setResting(true), restMs);
      setResting(false);
    };
    window.addEventListener('click', touched);
    window.addEventListener('keydown', touched);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('click', touched);
      window.removeEventListener('keydown', touched);
    };
  }, [canRest]);
  return resting;
}
