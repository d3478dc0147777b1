import type { Refusal } from '@talon/shared/domain/day/refusals.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { OperatorId, WindowId } from '@talon/shared/domain/words.ts';

interface AtWindow {
  readonly user: OperatorId;
  readonly window: WindowId;
  /** Whoever closed the window may still take that back. */
  readonly orFormer?: boolean;
}

/**
 * An operator acts at the own window only. A window that a colleague holds is refused by the
 * colleague's name, one that nobody holds as closed.
 */
export function holderOnly(at: AtWindow): (day: Day) => Refusal | null {
  return (day) => {
    const window = day.windows.get(at.window);
    const operator = window?.operator ?? null;
    if (operator === at.user) return null;
    if (operator !== null) return { code: 'window_taken', operator };
    const former = window?.undo?.kind === 'close' ? window.undo.window.operator : null;
    return at.orFormer === true && former === at.user ? null : { code: 'window_closed' };
  };
}
