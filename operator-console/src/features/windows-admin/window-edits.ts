import type { CentreDocument } from '@talon/shared/contract/centre-settings.ts';
import { type Profile, profileOn, type ServiceWindow, sameProfile } from './profile.ts';

export type Zone = CentreDocument['zones'][number];
export type When = 'now' | 'tomorrow';

/** The windows and zones under somebody's hands. */
export interface Edited {
  readonly windows: readonly ServiceWindow[];
  readonly zones: readonly Zone[];
}

/** Windows that are otherwise than saved, those that were taken away among them. */
export function changedWindows(
  saved: readonly ServiceWindow[],
  edited: readonly ServiceWindow[],
): readonly ServiceWindow[] {
  const known = new Map(saved.map((window) => [window.id, JSON.stringify(window)]));
  const left = new Set(edited.map(({ id }) => id));
  return [
    ...edited.filter((window) => known.get(window.id) !== JSON.stringify(window)),
    ...saved.filter(({ id }) => !left.has(id)),
  ];
}

/** The window with another profile in the hand; it takes the place of the one for today. */
export function withProfile(window: ServiceWindow, profile: Profile, today: string): ServiceWindow {
  const { later } = window;
  const isOver = later !== null && today >= later.from;
  return { ...window, profile: [...profile], later: isOver ? null : later };
}

/**
 * What is sent: profiles that were changed hold now, or from a date on instead of what is saved.
 * Everything else of a window holds at once.
 */
export function sentWindows(
  saved: readonly ServiceWindow[],
  edited: readonly ServiceWindow[],
  when: { readonly today: string; readonly from: string | null },
): ServiceWindow[] {
  const known = new Map(saved.map((window) => [window.id, window]));
  return edited.map((window) => {
    const before = known.get(window.id);
    if (before === undefined || when.from === null) return window;
    const inForce = profileOn(before, when.today);
    if (sameProfile(inForce, window.profile)) return window;
    return {
      ...window,
      profile: inForce,
      later: { from: when.from, profile: window.profile },
    };
  });
}

/** The lowest number from 1 that no window has. */
export function freeNumber(windows: readonly Pick<ServiceWindow, 'number'>[]): number {
  const taken = new Set(windows.map(({ number }) => number));
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}

/** An id that no other centre has either: it begins with the centre's own. */
export function freeId(centre: string, kind: 'w' | 'z', taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`${centre}-${kind}${number}`)) number += 1;
  return `${centre}-${kind}${number}`;
}

export function newWindow(centre: string, { windows, zones }: Edited): ServiceWindow {
  const ids = windows.map(({ id }) => id);
  return {
    id: freeId(centre, 'w', ids),
    number: freeNumber(windows),
    zone: zones[0]?.id ?? '',
    way: { uk: '', ru: '', en: '' },
    direction: null,
    profile: [],
    later: null,
  };
}

/** The same profile at other windows. */
export function copiedTo(
  windows: readonly ServiceWindow[],
  from: ServiceWindow,
  to: ReadonlySet<string>,
  today: string,
): ServiceWindow[] {
  return windows.map((window) =>
    to.has(window.id) ? withProfile(window, from.profile, today) : window,
  );
}

/** Which way to go, seen by somebody who looks at a board. */
export const directions = ['left', 'right', 'ahead', 'back', 'up', 'down'] as const;

/** The zone with the way to it from another one; null = nothing is said. */
export function withWay(zone: Zone, from: string, to: string | null): Zone {
  const direction = directions.find((each) => each === to);
  const others = zone.ways.filter((way) => way.from !== from);
  return { ...zone, ways: direction === undefined ? others : [...others, { from, direction }] };
}

/** The zones without one, and with no way that still begins there. */
export function withoutZone(zones: readonly Zone[], gone: string): readonly Zone[] {
  return zones
    .filter(({ id }) => id !== gone)
    .map((zone) => ({ ...zone, ways: zone.ways.filter(({ from }) => from !== gone) }));
}
