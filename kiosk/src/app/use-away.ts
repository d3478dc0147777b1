import { useConnection, useLive } from '@talon/shared/client/live-view.ts';
import { useEffect, useState } from 'react';

/** A connection lost for less than this is nobody's business, ms. */
const blinkMs = 3000;

/** Since when the server is away, by its own clock in epoch ms; null while it is there. */
export function useAway(): number | null {
  const live = useLive();
  const connection = useConnection();
  const [since, setSince] = useState<number | null>(null);
  const lost = connection.state === 'offline';
  useEffect(() => {
    if (!lost) {
      setSince(null);
      return;
    }
    const at = live.now();
    const timer = setTimeout(() => setSince(at), blinkMs);
    return () => clearTimeout(timer);
  }, [lost, live]);
  return since;
}
