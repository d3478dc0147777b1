import type { WindowView } from '@talon/shared/views/window-view.ts';

export const deskModes = ['idle', 'empty', 'armed', 'called', 'serving', 'break'] as const;
/** What the operator can do next; every screen of the desk is one of these. */
export type DeskMode = (typeof deskModes)[number];

export function deskMode(
  view: Pick<WindowView, 'state' | 'ticket' | 'armed' | 'mineCount'>,
): DeskMode {
  if (view.state === 'break') return 'break';
  if (view.ticket !== null) return view.ticket.state;
  if (view.armed) return 'armed';
  return view.mineCount === 0 ? 'empty' : 'idle';
}
