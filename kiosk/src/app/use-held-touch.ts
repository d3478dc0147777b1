import { type Dispatch, useCallback, useEffect, useState } from 'react';
import type { Touch } from '../features/session/touches.ts';
import type { StageName } from './stage-of.ts';

/** How the page looks and reads is nobody's business but the visitor's. */
const harmless: ReadonlySet<Touch['type']> = new Set(['language', 'look', 'aloud', 'page']);

/**
 * What becomes of a touch: nothing is begun while it is not known whether the centre is open, and
 * when it turns out not to serve, the touch was made on a screen that is no more.
 */
export function fateOf(touch: Touch, stage: StageName): 'done' | 'held' | 'dropped' {
  if (stage === 'flow' || harmless.has(touch.type)) return 'done';
  return stage === 'blind' ? 'held' : 'dropped';
}

/** Where touches go: on while the centre is open, and in the first moment once it is known to be. */
export function useHeldTouch(stage: StageName, dispatch: Dispatch<Touch>): Dispatch<Touch> {
  const [held, setHeld] = useState<Touch | null>(null);
  const blind = stage === 'blind';
  useEffect(() => {
    if (held === null || blind) return;
    if (fateOf(held, stage) === 'done') dispatch(held);
    setHeld(null);
  }, [held, blind, stage, dispatch]);
  return useCallback(
    (touch) => {
      if (blind && fateOf(touch, 'blind') === 'held') setHeld(touch);
      else dispatch(touch);
    },
    [blind, dispatch],
  );
}
