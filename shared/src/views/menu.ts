import { sizeOf } from '../domain/calling/row.ts';
import type { Day } from '../domain/day/day.ts';
import { limitReached, waitingByService } from '../domain/day/read.ts';
import type { Service, Stage } from '../domain/settings/centre-settings.ts';
import { stageOn } from '../domain/settings/service-stage.ts';
import { type Purpose, purposes, type ServiceId } from '../domain/words.ts';
import { catalogueMark } from './catalogue-mark.ts';
import type { MenuCategory, MenuPurpose, MenuService, MenuView } from './menu-view.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * What a kiosk shows beside its catalogue: how busy each service and category is, and whether the
 * hall works. Counts only: nothing of a ticket, a person or staff. O(services + profiles).
 */
export function menuView(day: Day, around: Surroundings): MenuView {
  return menuOf(day, around, ['live']);
}

/** The same for staff, to whom a service on trial is open too. */
export function staffMenuView(day: Day, around: Surroundings): MenuView {
  return menuOf(day, around, ['live', 'pilot']);
}

function menuOf(day: Day, around: Surroundings, stages: readonly Stage[]): MenuView {
  const { centre, version, hall, week } = around;
  const counts = waitingByService(day);
  const manned = mannedPurposes(day);
  const live = centre.services.filter((one) => stages.includes(stageOn(one, version.day)));
  const today = new Set(
    [...day.windows.values()].flatMap(({ profile }) => profile.map((line) => line.service)),
  );
  const services = live.map((service) => ({
    ...toMenuService(day, around, service, counts, manned),
    today: today.has(service.id),
  }));
  const categoryOf = new Map(live.map(({ id, category }) => [id, category]));
  return {
    version,
    hall,
    week,
    catalogue: catalogueMark(centre, version.day),
    categories: centre.categories.map(({ id }) =>
      toMenuCategory(
        id,
        services.filter((service) => categoryOf.get(service.id) === id),
      ),
    ),
    services,
    totalWaiting: sumOf([...counts.values()]),
    openWindows: [...day.windows.values()].filter(({ state }) => state === 'open').length,
    waitMinutes: usualWait(services),
    legalTargetMinutes: centre.kiosk.legalPriority ? legalTarget(around) : null,
  };
}

/** The longest of the purposes' targets: a promise that holds for each of them. */
function legalTarget({ centre }: Surroundings): number {
  return Math.max(...purposes.map((purpose) => centre.targets[purpose].legal));
}

const everyPurpose: ReadonlySet<Purpose> = new Set(purposes);

/** What manned windows, those on a break too, are set up to serve. */
function mannedPurposes(day: Day): ReadonlyMap<ServiceId, ReadonlySet<Purpose>> {
  const manned = new Map<ServiceId, ReadonlySet<Purpose>>();
  for (const window of day.windows.values()) {
    if (window.state === 'closed') continue;
    for (const line of window.profile) {
      const known = manned.get(line.service) ?? [];
      const served = line.purposes === null ? everyPurpose : [...known, ...line.purposes];
      manned.set(line.service, new Set(served));
    }
  }
  return manned;
}

function toMenuService(
  day: Day,
  around: Surroundings,
  service: Service,
  counts: ReadonlyMap<ServiceId, number>,
  manned: ReadonlyMap<ServiceId, ReadonlySet<Purpose>>,
): Omit<MenuService, 'today'> {
  const { id } = service;
  const served = manned.get(id);
  return {
    id,
    open: served !== undefined,
    full: limitReached(day, id),
    waiting: counts.get(id) ?? 0,
    waitMinutes: served === undefined ? null : (around.waits.get(id) ?? null),
    purposes: service.purposes.map((purpose) => ({
      purpose,
      open: served?.has(purpose) ?? false,
      waiting: waitingFor(day, id, purpose),
    })),
  };
}

function waitingFor(day: Day, id: ServiceId, purpose: MenuPurpose['purpose']): number {
  const lines = day.services.get(id)?.lines ?? [];
  return sumOf(lines.filter((line) => line.purpose === purpose).map(sizeOf));
}

function toMenuCategory(id: string, services: readonly MenuService[]): MenuCategory {
  return {
    id,
    waiting: sumOf(services.map(({ waiting }) => waiting)),
    waitMinutes: usualWait(services),
    open: services.some(({ open }) => open),
  };
}

/**
 * The middles' mean by the people who wait, rounded up to 5 min: the wait most visitors meet. Where
 * nobody waits, the shortest.
 */
function usualWait(services: readonly MenuService[]): number | null {
  const known = services.flatMap(({ waiting, waitMinutes }) =>
    waitMinutes === null ? [] : [{ waiting, minutes: waitMinutes.middle }],
  );
  if (known.length === 0) return null;
  const people = sumOf(known.map(({ waiting }) => waiting));
  const minutes =
    people === 0
      ? Math.min(...known.map((wait) => wait.minutes))
      : sumOf(known.map((wait) => wait.minutes * wait.waiting)) / people;
  return Math.ceil(minutes / 5) * 5;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
