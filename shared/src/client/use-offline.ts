import { useEffect, useState } from 'react';
import { useLive } from './live-view.ts';
import { watchOffline } from './watch-offline.ts';

/** Since when there has been no connection, server's clock in epoch ms; null = connected. */
export function useOfflineSince(): number | null {
  const live = useLive();
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => watchOffline(live, setSince), [live]);
  return since;
}
