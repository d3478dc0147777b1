import type { BoardView } from '@talon/shared/views/board-view.ts';

/** Which of its pictures a board shows. */
export type BoardFace = 'paused' | 'closed' | 'empty' | 'calls';

/** People who came in time are served after closing: the board closes when the last has gone. */
function isDeserted(view: BoardView): boolean {
  const called = view.calls.some((call) => call.state === 'called' || call.state === 'serving');
  return view.totalWaiting === 0 && view.windows.length === 0 && !called;
}

export function boardFace(view: BoardView): BoardFace {
  if (view.hall.state === 'paused') return 'paused';
  if (view.hall.state === 'closed' && isDeserted(view)) return 'closed';
  return view.calls.length === 0 ? 'empty' : 'calls';
}
