import { createContext, use, useEffect, useState } from 'react';

/** This device's clock, for screens that stand before the first answer of the server. */
export const WallClockContext = createContext<() => number>(Date.now);

export function useWallClock(): number {
  const read = use(WallClockContext);
  const [now, set] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => set(read()), 5000);
    return () => clearInterval(timer);
  }, [read]);
  return now;
}
