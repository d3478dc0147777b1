import { useEffect, useState } from 'react';
import { useLive } from './live-view.ts';

/** The server's clock in epoch ms, renewed every `everyMs`. */
export function useNow(everyMs: number): number {
  const live = useLive();
  const [now, setNow] = useState(live.now);
  useEffect(() => {
    setNow(live.now());
    const timer = setInterval(() => setNow(live.now()), everyMs);
    return () => clearInterval(timer);
  }, [live, everyMs]);
  return now;
}
