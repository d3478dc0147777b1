import type { CentreTemplate, NewCentreBody } from '@talon/shared/contract/new-centre.ts';
import type {
  CentreSettings,
  LocalText,
  ServiceWindow,
  Zone,
} from '@talon/shared/domain/settings/centre-settings.ts';
import type { CentreId } from '@talon/shared/domain/words.ts';

/** What of the template is chosen from. */
export function templateOf({ categories, services }: CentreSettings): CentreTemplate {
  return {
    categories: categories.map(({ id, letter, name }) => ({
      id,
      letter,
      name,
      services: services
        .filter(({ category }) => category === id)
        .map((service) => ({ id: service.id, name: service.name })),
    })),
  };
}

const inAll = (text: string): LocalText => ({ uk: text, ru: text, en: text });
const noText = inAll('');
const zoneNames = {
  hall: { uk: 'Зала', ru: 'Зал', en: 'Hall' },
  numbered: (n: number) => ({ uk: `Зала ${n}`, ru: `Зал ${n}`, en: `Hall ${n}` }),
};

/**
 * A whole centre of what was asked and the template's rest: its categories with the services
 * chosen, windows that serve all of them, spread evenly over the zones. Services that the template
 * does not have are left out.
 */
export function newCentre(
  id: CentreId,
  asked: NewCentreBody,
  template: CentreSettings,
): CentreSettings {
  const chosen = new Set(asked.services);
  const services = template.services.filter((service) => chosen.has(service.id));
  const used = new Set(services.map(({ category }) => category));
  const zones = newZones(asked.zones);
  return {
    ...template,
    id,
    name: inAll(asked.name),
    address: inAll(asked.address),
    phone: '',
    timeZone: asked.timeZone,
    mainLanguage: asked.mainLanguage,
    week: asked.week,
    aroundTheClock: false,
    holidays: [],
    zones,
    categories: template.categories.filter((category) => used.has(category.id)),
    services,
    windows: newWindows(id, asked.windows, zones, services),
    board: { showService: false, ticker: [], home: null },
    media: { playlists: [] },
  };
}

function newZones(count: number): readonly Zone[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `z${index + 1}`,
    name: count === 1 ? zoneNames.hall : zoneNames.numbered(index + 1),
    floor: 1,
    way: noText,
    ways: [],
  }));
}

function newWindows(
  centre: CentreId,
  count: number,
  zones: readonly Zone[],
  services: CentreSettings['services'],
): readonly ServiceWindow[] {
  const profile = services.map(({ id }) => ({ service: id, purposes: null, preference: 1 }));
  return Array.from({ length: count }, (_, index) => ({
    id: `${centre}-w${index + 1}`,
    number: index + 1,
    zone: zones[Math.floor((index * zones.length) / count)]?.id ?? 'z1',
    way: noText,
    direction: null,
    profile,
    later: null,
  }));
}
