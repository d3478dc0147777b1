import type { CentreSettings, Zone } from '../domain/settings/centre-settings.ts';
import type { ZoneId } from '../domain/words.ts';
import type { CallWay } from './board-view.ts';
import { type ZoneChoice, zonesIn } from './zone-choice.ts';

const unsaid: CallWay = { floor: null, direction: null };

/**
 * The way from a board of these zones (null: of the whole centre) to a window. The floor is told
 * only where it is another than the board's, or where nobody said on which one the board hangs.
 */
export function wayTo(centre: CentreSettings, choice: ZoneChoice | null, number: number): CallWay {
  const window = centre.windows.find((one) => one.number === number);
  const there = zoneOf(centre, window?.zone ?? null);
  if (window === undefined || there === undefined) return unsaid;
  const zones = zonesIn(choice);
  const here = zoneOf(centre, homeOf(centre, zones));
  if (here === undefined) {
    return { floor: isOneFloor(centre, zones) ? null : there.floor, direction: null };
  }
  if (here.id === there.id) return { floor: null, direction: window.direction ?? null };
  const way = there.ways?.find(({ from }) => from === here.id);
  return {
    floor: here.floor === there.floor ? null : there.floor,
    direction: way?.direction ?? null,
  };
}

/** Where the board hangs: in its zone; one of several, in the boards' home where it shows that. */
function homeOf({ board }: CentreSettings, zones: readonly ZoneId[] | null): ZoneId | null {
  const [only, another] = zones ?? [];
  if (only !== undefined && another === undefined) return only;
  const home = board.home ?? null;
  return zones === null || (home !== null && zones.includes(home)) ? home : null;
}

function zoneOf(centre: CentreSettings, id: ZoneId | null): Zone | undefined {
  return centre.zones.find((zone) => zone.id === id);
}

function isOneFloor({ zones }: CentreSettings, shown: readonly ZoneId[] | null): boolean {
  const floors = zones.filter(({ id }) => shown?.includes(id) ?? true).map(({ floor }) => floor);
  return new Set(floors).size < 2;
}
