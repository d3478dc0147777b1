import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { View } from '../views/common.ts';
import type { Connection, LiveConnection, RoomKeys } from './live-connection.ts';

/** The page's one connection; previews give a fake one. */
export const LiveContext = createContext<LiveConnection | null>(null);

export function useLive(): LiveConnection {
  const live = use(LiveContext);
  if (live === null) throw new Error('LiveContext is missing');
  return live;
}

const none: RoomKeys = {};

/**
 * The newest view of a room, null until the first one, and the code of a refused join. `staleSince`:
 * the server's clock in epoch ms since when the view may not be so, though the line holds.
 */
export function useView<V extends View>(
  room: string,
  keys: RoomKeys = none,
): { view: V | null; refused: string | null; staleSince: number | null } {
  const live = useLive();
  const { key, token } = keys;
  const follow = useCallback(
    (listener: () => void) =>
      live.follow(room, { ...(key ? { key } : {}), ...(token ? { token } : {}) }, listener),
    [live, room, key, token],
  );
  const state = useSyncExternalStore(follow, () => live.room(room));
  const { view, refused, staleSince = null } = state;
  return { view: view as V | null, refused, staleSince };
}

export function useConnection(): Connection {
  const live = useLive();
  return useSyncExternalStore(live.watch, live.connection);
}
