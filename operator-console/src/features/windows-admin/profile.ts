import type { CentreDocument } from '@talon/shared/contract/centre-settings.ts';

export type ServiceWindow = CentreDocument['windows'][number];
export type Profile = ServiceWindow['profile'];
export type Service = CentreDocument['services'][number];
export type Purpose = Service['purposes'][number];
type Catalogue = Pick<CentreDocument, 'categories' | 'services'>;

/** What a window takes of a category: its place in the order, and how much of it. */
export interface Entry {
  readonly category: string;
  /** 1 is called first. */
  readonly preference: number;
  readonly served: number;
  readonly all: number;
  /** null = every purpose; else those that every line of it has. */
  readonly purposes: readonly Purpose[] | null;
}

/** The lowest preference that a profile may name. */
const mostPreferences = 9;

/** Services that can be in a profile: what is retired is served by nobody. */
export function offered({ services }: Pick<Catalogue, 'services'>): readonly Service[] {
  return services.filter(({ stage }) => stage !== 'retired');
}

export function servicesOf(centre: Catalogue, category: string): readonly Service[] {
  return offered(centre).filter((service) => service.category === category);
}

/** A profile by its categories, the most preferred first. */
export function entriesOf(profile: Profile, centre: Catalogue): readonly Entry[] {
  const lines = new Map(profile.map((line) => [line.service, line]));
  const entries = centre.categories.flatMap(({ id }): readonly Entry[] => {
    const all = servicesOf(centre, id);
    const own = all.flatMap((service) => lines.get(service.id) ?? []);
    if (own.length === 0) return [];
    const preference = Math.min(...own.map((line) => line.preference));
    const purposes = own.find((line) => line.purposes !== null)?.purposes ?? null;
    return [{ category: id, preference, served: own.length, all: all.length, purposes }];
  });
  return entries.sort((a, b) => a.preference - b.preference);
}

/** The profile with its categories in this order, numbered anew. */
export function reordered(profile: Profile, centre: Catalogue, order: readonly string[]): Profile {
  const categoryOf = new Map(centre.services.map(({ id, category }) => [id, category]));
  return profile.map((line) => {
    const at = order.indexOf(categoryOf.get(line.service) ?? '');
    return at === -1 ? line : { ...line, preference: Math.min(at + 1, mostPreferences) };
  });
}

/** With all of a category at the end of the order. */
export function withCategory(profile: Profile, centre: Catalogue, category: string): Profile {
  const last = Math.max(0, ...profile.map(({ preference }) => preference));
  const preference = Math.min(last + 1, mostPreferences);
  const added = servicesOf(centre, category).map(({ id }) => ({
    service: id,
    purposes: null,
    preference,
  }));
  return [...withoutCategory(profile, centre, category), ...added];
}

export function withoutCategory(profile: Profile, centre: Catalogue, category: string): Profile {
  const gone = new Set(servicesOf(centre, category).map(({ id }) => id));
  return profile.filter(({ service }) => !gone.has(service));
}

/** With a service or without it; it comes in where its category stands, else at the end. */
export function withService(
  profile: Profile,
  centre: Catalogue,
  service: Service,
  on: boolean,
): Profile {
  const others = profile.filter((line) => line.service !== service.id);
  if (!on) return others;
  const entries = entriesOf(others, centre);
  const own = entries.find(({ category }) => category === service.category);
  const last = Math.max(0, ...entries.map(({ preference }) => preference));
  const preference = own?.preference ?? Math.min(last + 1, mostPreferences);
  return [...others, { service: service.id, purposes: purposesFor(service, own), preference }];
}

function purposesFor(service: Service, entry: Entry | undefined): Purpose[] | null {
  if (entry === undefined || entry.purposes === null) return null;
  return narrowed(service, entry.purposes);
}

/** null where it leaves nothing out, and where it would leave nothing. */
function narrowed(service: Service, purposes: readonly Purpose[]): Purpose[] | null {
  const kept = service.purposes.filter((purpose) => purposes.includes(purpose));
  return kept.length === 0 || kept.length === service.purposes.length ? null : kept;
}

/** The lines of a category for these purposes alone; null = for every one. */
export function withPurposes(
  profile: Profile,
  centre: Catalogue,
  category: string,
  purposes: readonly Purpose[] | null,
): Profile {
  const own = new Map(servicesOf(centre, category).map((service) => [service.id, service]));
  return profile.map((line) => {
    const service = own.get(line.service);
    if (service === undefined) return line;
    return { ...line, purposes: purposes === null ? null : narrowed(service, purposes) };
  });
}

/** Purposes that some service of the category has. */
export function purposesOf(centre: Catalogue, category: string): readonly Purpose[] {
  const all = servicesOf(centre, category).flatMap(({ purposes }) => purposes);
  return (['consult', 'apply', 'collect'] as const).filter((purpose) => all.includes(purpose));
}

/** Which lines a window serves on a date: a profile for later holds from its date on. */
export function profileOn({ profile, later }: ServiceWindow, date: string): Profile {
  return later !== null && date >= later.from ? later.profile : profile;
}

export function sameProfile(a: Profile, b: Profile): boolean {
  const told = (profile: Profile) =>
    profile
      .map(({ service, purposes, preference }) => `${service} ${preference} ${purposes?.join()}`)
      .sort()
      .join('\n');
  return told(a) === told(b);
}
