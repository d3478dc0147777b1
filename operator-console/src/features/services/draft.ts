import type { CentreDocument, SettingsChange } from '@talon/shared/contract/centre-settings.ts';
import type { ServiceDocument } from '@talon/shared/contract/service-settings.ts';

export type Category = CentreDocument['categories'][number];
export type Service = ServiceDocument;
export type Window = CentreDocument['windows'][number];
export type LocalText = Service['name'];

/** The parts of a centre that this page changes. */
export interface Draft {
  readonly categories: readonly Category[];
  readonly services: readonly Service[];
  readonly windows: readonly Window[];
}

export function draftOf({ categories, services, windows }: CentreDocument): Draft {
  return { categories, services, windows };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Only the parts that differ: whoever changes the others meanwhile is not overwritten. */
export function changeOf(base: Draft, draft: Draft): SettingsChange {
  return {
    ...(same(base.categories, draft.categories) ? {} : { categories: [...draft.categories] }),
    ...(same(base.services, draft.services) ? {} : { services: [...draft.services] }),
    ...(same(base.windows, draft.windows) ? {} : { windows: [...draft.windows] }),
  };
}

export function serviceIn({ services }: Draft, id: string | null): Service | null {
  return services.find((service) => service.id === id) ?? null;
}

export function ofCategory({ services }: Draft, category: string): readonly Service[] {
  return services.filter((service) => service.category === category);
}

/** Windows that serve it now or from the date of their later profile. */
export function windowsServing({ windows }: Draft, service: string): readonly Window[] {
  const has = (lines: Window['profile']) => lines.some((line) => line.service === service);
  return windows.filter(({ profile, later }) => has(profile) || has(later?.profile ?? []));
}
