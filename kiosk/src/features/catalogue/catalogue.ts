import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { MenuView } from '@talon/shared/views/menu-view.ts';

export type CatalogueCategory = MenuAnswer['categories'][number];
export type CatalogueService = CatalogueCategory['services'][number];

/** How busy something is. `minutes` is the middle of the estimate; null = only the place is known. */
export interface Busy {
  readonly open: boolean;
  /** Some window is set up to serve it today. */
  readonly today: boolean;
  readonly full: boolean;
  readonly waiting: number;
  readonly minutes: number | null;
}

/** Live figures by id. Without them (offline, first moment) nothing is claimed. */
export interface Figures {
  readonly category: (id: string) => Busy | null;
  readonly service: (id: string) => Busy | null;
  readonly purpose: (service: string, purpose: string) => Busy | null;
}

const noFigures: Figures = {
  category: () => null,
  service: () => null,
  purpose: () => null,
};

export function figuresOf(view: MenuView | null): Figures {
  if (view === null) return noFigures;
  const categories = new Map(view.categories.map((category) => [category.id, category]));
  const services = new Map(view.services.map((service) => [service.id, service]));
  return {
    category: (id) => {
      const found = categories.get(id);
      return found ? { ...found, today: true, full: false, minutes: found.waitMinutes } : null;
    },
    service: (id) => {
      const found = services.get(id);
      return found ? { ...found, minutes: found.waitMinutes?.middle ?? null } : null;
    },
    purpose: (service, purpose) => {
      const found = services.get(service);
      const line = found?.purposes.find((one) => one.purpose === purpose);
      if (!found || !line) return null;
      return {
        open: line.open,
        today: found.today,
        full: found.full,
        waiting: line.waiting,
        // The estimate is the service's; of an empty line only the emptiness is known.
        minutes: line.waiting === 0 ? null : (found.waitMinutes?.middle ?? null),
      };
    },
  };
}

/** A wait of up to five minutes with nobody before the visitor is no queue. */
export function isFree(busy: Busy): boolean {
  return busy.open && busy.waiting === 0 && (busy.minutes === null || busy.minutes <= 5);
}

/** No ticket can be had for it today, whoever asks. */
export function isEnded(busy: Busy | null): boolean {
  return busy !== null && (busy.full || !busy.today);
}

/** Whether a ticket for another service of the category can be had today. */
export function hasOther(category: CatalogueCategory, service: string, figures: Figures): boolean {
  return category.services.some(({ id }) => id !== service && !isEnded(figures.service(id)));
}

/** Above half an hour a wait is drawn in warning. */
export function isLong(minutes: number): boolean {
  return minutes > 30;
}

/** How many services the catalogue has. */
export function serviceCount(catalogue: MenuAnswer): number {
  return catalogue.categories.reduce((sum, { services }) => sum + services.length, 0);
}

export function findService(
  catalogue: MenuAnswer,
  id: string,
): { readonly category: CatalogueCategory; readonly service: CatalogueService } | null {
  for (const category of catalogue.categories) {
    const service = category.services.find((one) => one.id === id);
    if (service) return { category, service };
  }
  return null;
}
