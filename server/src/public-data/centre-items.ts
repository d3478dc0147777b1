import type { CentresAnswer } from '@talon/shared/contract/public-data.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { MenuView } from '@talon/shared/views/menu-view.ts';
import type { Surroundings } from '@talon/shared/views/surroundings.ts';
import { isoTime } from '../hall/iso-time.ts';

export type FoldMenu = (day: Day, around: Surroundings) => MenuView;

/** One centre of the public list: how busy it is, before anybody comes. */
export function centreItem(
  { centre, hall }: Surroundings,
  menu: MenuView,
): CentresAnswer['items'][number] {
  const time = (at: number | null) => (at === null ? null : isoTime(centre.timeZone, at));
  return {
    id: centre.id,
    name: centre.name,
    address: centre.address,
    timeZone: centre.timeZone,
    open: hall.state === 'open',
    waiting: menu.totalWaiting,
    openWindows: menu.openWindows,
    waitMinutes: menu.waitMinutes,
    closesAt: time(hall.closesAt),
    opensAt: time(hall.opensAt),
  };
}
