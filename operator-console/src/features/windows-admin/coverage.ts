import type { WindowItem } from '@talon/shared/contract/windows.ts';
import type { Profile } from './profile.ts';

type Live = Pick<WindowItem, 'id' | 'state' | 'profile'>;

/** How many windows that are open now serve each service. */
export function openFor(live: readonly Live[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { state, profile } of live) {
    if (state !== 'open') continue;
    for (const service of new Set(profile.map(({ serviceId }) => serviceId))) {
      counts.set(service, (counts.get(service) ?? 0) + 1);
    }
  }
  return counts;
}

/** How many windows that are open now serve something of a set of services. */
export function openForAny(live: readonly Live[], services: ReadonlySet<string>): number {
  return live.filter(
    ({ state, profile }) =>
      state === 'open' && profile.some(({ serviceId }) => services.has(serviceId)),
  ).length;
}

/** Services that no window serves at all, open or not. */
export function unserved(
  services: readonly { readonly id: string }[],
  profiles: readonly Profile[],
): ReadonlySet<string> {
  const served = new Set(profiles.flatMap((lines) => lines.map(({ service }) => service)));
  return new Set(services.map(({ id }) => id).filter((id) => !served.has(id)));
}

/** One that serves alone is a warning; nobody, or people waiting past their target, is worse. */
export function toneOf(open: number, isOverdue: boolean): 'well' | 'warn' | 'bad' {
  if (open === 0 || isOverdue) return 'bad';
  return open === 1 ? 'warn' : 'well';
}
