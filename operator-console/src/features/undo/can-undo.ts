import type { WindowView } from '@talon/shared/views/window-view.ts';

/** Something can be taken back until its time is up by the server's clock. */
export function canUndo(
  undo: WindowView['undo'],
  now: number,
): undo is NonNullable<WindowView['undo']> {
  return undo !== null && now < undo.until;
}
