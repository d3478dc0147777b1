import { after } from '@talon/shared/client/after.ts';
import { sessionStore } from '@talon/shared/client/device/safe-store.ts';
import { useLive } from '@talon/shared/client/live-view.ts';
import type { BoardView } from '@talon/shared/views/board-view.ts';
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { createCallKeeper } from './call-keeper.ts';
import type { ShownCalls } from './call-queue.ts';
import { createShownBefore } from './shown-before.ts';

/** The calls as the hall sees them. A view is taken before the browser paints: no frame late. */
export function useCallQueue(view: BoardView | null, offline: boolean): ShownCalls {
  const live = useLive();
  const [keeper] = useState(() =>
    createCallKeeper({
      ms: () => performance.now(),
      serverNow: live.now,
      after,
      before: createShownBefore(sessionStore, live.now),
    }),
  );
  useLayoutEffect(() => {
    if (view !== null) keeper.take(view);
  }, [view, keeper]);
  useLayoutEffect(() => keeper.connected(!offline), [offline, keeper]);
  useEffect(() => keeper.stop, [keeper]);
  return useSyncExternalStore(keeper.watch, keeper.shown);
}
