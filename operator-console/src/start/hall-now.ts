import type { HallState } from '@talon/shared/views/common.ts';
import type { MenuView } from '@talon/shared/views/menu-view.ts';
import type { Centre } from './start-state.ts';

export interface HallNow {
  readonly state: HallState['state'];
  readonly waiting: number;
  readonly openWindows: number;
  readonly waitMinutes: number | null;
  /** With the centre's offset; null = unknown, or none as the hall never closes. */
  readonly closesAt: string | null;
  readonly opensAt: string | null;
}

/**
 * The hall of this moment: its figures from the live view once there is one. The hours are the
 * list's, and are left out while the list is from before the hall opened or closed.
 */
export function hallNow(centre: Centre, view: MenuView | null): HallNow {
  const { waiting, openWindows, waitMinutes, closesAt, opensAt } = centre;
  if (view === null) {
    const state = centre.open ? 'open' : 'closed';
    return { state, waiting, openWindows, waitMinutes, closesAt, opensAt };
  }
  const isListOld = centre.open !== (view.hall.state === 'open');
  return {
    state: view.hall.state,
    waiting: view.totalWaiting,
    openWindows: view.openWindows,
    waitMinutes: view.waitMinutes,
    closesAt: isListOld ? null : closesAt,
    opensAt: isListOld ? null : opensAt,
  };
}
