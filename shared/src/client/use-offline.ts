import { useEffect, useState } from 'react';
import { useLive } from './live-view.ts';
import { watchOffline } from './watch-offline.ts';

/**
 * Since when what is shown may not be so, server's clock in epoch ms; null = it is live. Either
 * there is no connection, or the room was refused over one: `staleSince` of its view.
 */
export function useOfflineSince(staleSince: number | null = null): number | null {
  const live = useLive();
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => watchOffline(live, setSince), [live]);
  return since ?? staleSince;
}
