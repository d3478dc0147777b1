import type { CentreId, WindowId } from '@talon/shared/domain/words.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Fault, Refused } from '../http/fault.ts';
import type { Parts } from '../parts.ts';

/**
 * An operator acts at the own window only. A window that a colleague holds is refused by the
 * colleague's name, one that nobody holds as closed.
 */
export async function ensureHolder(
  parts: Pick<Parts, 'desks' | 'settings'>,
  caller: StaffCaller,
  centre: CentreId,
  window: WindowId,
): Promise<void> {
  if (parts.settings.centreOfWindow(window)?.id !== centre) throw new Fault('not_found');
  const desk = await parts.desks.live(centre);
  const operator = desk.day().windows.get(window)?.operator ?? null;
  if (operator === caller.user) return;
  if (operator === null) throw new Refused({ code: 'window_closed' }, centre);
  throw new Refused({ code: 'window_taken', operator }, centre);
}
