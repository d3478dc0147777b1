/**
 * The zones of one board as they stand in its address and its room: ids in order, joined with
 * commas, e.g. `floor-1,floor-2`. One zone is its id; the whole hall is null.
 */
export type ZoneChoice = string;

/** Ids of the chosen zones; null = all there are. */
export function zonesIn(choice: ZoneChoice | null): readonly string[] | null {
  return choice === null ? null : choice.split(',');
}

/** The one way to write these zones: each once, in order. None = the whole hall. */
export function zoneChoiceOf(zones: readonly string[]): ZoneChoice | null {
  return zones.length === 0 ? null : [...new Set(zones)].sort().join(',');
}

/** Whether one board shows everything that another would show. */
export function holdsZones(board: ZoneChoice | null, other: ZoneChoice | null): boolean {
  if (board === null) return true;
  const zones = zonesIn(board) ?? [];
  return zonesIn(other)?.every((zone) => zones.includes(zone)) ?? false;
}
