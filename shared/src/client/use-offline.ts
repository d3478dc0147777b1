import { useEffect, useState } from 'react';
import { useConnection, useLive } from './live-view.ts';

/** A blink of the network this short is not worth a word to a hall full of people. */
const graceMs = 2000;

/** Since when there has been no connection, server's clock in epoch ms; null = connected. */
export function useOfflineSince(): number | null {
  const live = useLive();
  const { state } = useConnection();
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => {
    if (state !== 'offline') {
      setSince(null);
      return;
    }
    const lostAt = live.now();
    const timer = setTimeout(() => setSince(lostAt), graceMs);
    return () => clearTimeout(timer);
  }, [state, live]);
  return since;
}
