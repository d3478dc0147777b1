import type { CentreSettings, Zone } from '../domain/settings/centre-settings.ts';
import type { ZoneId } from '../domain/words.ts';
import type { CallWay } from './board-view.ts';

const unsaid: CallWay = { floor: null, direction: null };

/**
 * The way from a board of `zone` (null: of the whole centre) to a window. The floor is told only
 * where it is another than the board's, or where nobody said on which one the board hangs.
 */
export function wayTo(centre: CentreSettings, zone: ZoneId | null, number: number): CallWay {
  const window = centre.windows.find((one) => one.number === number);
  const there = zoneOf(centre, window?.zone ?? null);
  if (window === undefined || there === undefined) return unsaid;
  const here = zoneOf(centre, zone ?? centre.board.home ?? null);
  if (here === undefined) return { floor: onlyFloor(centre) ? null : there.floor, direction: null };
  if (here.id === there.id) return { floor: null, direction: window.direction ?? null };
  const way = there.ways?.find(({ from }) => from === here.id);
  return {
    floor: here.floor === there.floor ? null : there.floor,
    direction: way?.direction ?? null,
  };
}

function zoneOf(centre: CentreSettings, id: ZoneId | null): Zone | undefined {
  return centre.zones.find((zone) => zone.id === id);
}

function onlyFloor({ zones }: CentreSettings): boolean {
  return new Set(zones.map(({ floor }) => floor)).size < 2;
}
