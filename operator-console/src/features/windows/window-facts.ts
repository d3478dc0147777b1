import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';

export interface Serves {
  readonly letters: readonly string[];
  readonly names: readonly string[];
  /** Every service of the centre. */
  readonly everything: boolean;
}

/** Which categories a window serves, as people know them. */
export function servesWhat(window: WindowItem, menu: MenuAnswer | undefined): Serves {
  const served = new Set(window.profile.map((line) => line.serviceId));
  const categories = (menu?.categories ?? []).filter(({ services }) =>
    services.some((service) => served.has(service.id)),
  );
  const all = menu?.categories.flatMap((category) => category.services) ?? [];
  return {
    letters: categories.map((category) => category.letter),
    names: categories.map((category) => category.name),
    everything: all.length > 0 && all.every((service) => served.has(service.id)),
  };
}

export interface ZoneOfWindows {
  readonly id: string;
  readonly name: WindowItem['zoneName'];
  readonly windows: readonly WindowItem[];
}

/** Windows by zone, each zone in the order of its lowest number. */
export function byZone(windows: readonly WindowItem[]): readonly ZoneOfWindows[] {
  const zones = new Map<string, WindowItem[]>();
  for (const window of [...windows].sort((a, b) => a.number - b.number)) {
    const there = zones.get(window.zone) ?? [];
    there.push(window);
    zones.set(window.zone, there);
  }
  return [...zones].flatMap(([id, there]) => {
    const [first] = there;
    return first === undefined ? [] : [{ id, name: first.zoneName, windows: there }];
  });
}

export function isFree(window: WindowItem): boolean {
  return window.operator === null && window.state === 'closed';
}
