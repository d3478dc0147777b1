import type { WindowView } from '@talon/shared/views/window-view.ts';

type Seen = Pick<WindowView, 'state' | 'ticket' | 'mineCount' | 'mine' | 'armed'>;

/**
 * The number to tell of, when the first visitor comes to a window that had nobody: called by
 * itself while it was armed, or waiting now. Null when nothing of the kind happened.
 */
export function firstArrival(before: Seen | null, after: Seen): string | null {
  if (before === null || before.state !== 'open' || before.ticket !== null) return null;
  if (before.armed && after.ticket !== null) return after.ticket.number;
  if (before.mineCount > 0 || after.mineCount === 0 || after.ticket !== null) return null;
  return after.mine[0]?.number ?? null;
}
