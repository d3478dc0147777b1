import { useLive } from '@talon/shared/client/live-view.ts';
import type { BoardView } from '@talon/shared/views/board-view.ts';
import { useEffect, useLayoutEffect, useReducer } from 'react';
import { emptyQueue, nextChange, type ShownCalls, shownCalls, stepQueue } from './call-queue.ts';

const rows = 5;

/**
 * Feeds the call queue: views, the connection and one timer, set for the next change only. A view
 * is taken before the browser paints, so a call is never a frame late.
 */
export function useCallQueue(view: BoardView | null, offline: boolean): ShownCalls {
  const live = useLive();
  const [queue, send] = useReducer(stepQueue, emptyQueue);
  useLayoutEffect(() => {
    if (view === null) return;
    const { version, calls } = view;
    const stream = `${version.epoch}/${version.day}`;
    send({ kind: 'view', stream, calls, serverNow: live.now(), ms: performance.now() });
  }, [view, live]);
  useLayoutEffect(() => {
    const ms = performance.now();
    send(offline ? { kind: 'lost', ms } : { kind: 'found', serverNow: live.now(), ms });
  }, [offline, live]);
  const due = nextChange(queue);
  useEffect(() => {
    if (due === null) return;
    const wait = Math.max(0, due - performance.now());
    // A timer may fire a moment early: the tick is then still the instant it was set for.
    const timer = setTimeout(
      () => send({ kind: 'tick', ms: Math.max(due, performance.now()) }),
      wait,
    );
    return () => clearTimeout(timer);
  }, [due]);
  return shownCalls(queue, rows);
}
