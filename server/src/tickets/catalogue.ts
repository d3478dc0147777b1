import type { CentreSettings, Service } from '@talon/shared/domain/settings/centre-settings.ts';
import type { ServiceId } from '@talon/shared/domain/words.ts';

const indexes = new WeakMap<CentreSettings, Map<ServiceId, Service>>();

/** Service by id; a catalogue of hundreds is walked once a version and not with each ticket. */
export function serviceOf(centre: CentreSettings, id: ServiceId): Service | undefined {
  let index = indexes.get(centre);
  if (index === undefined) {
    index = new Map(centre.services.map((service) => [service.id, service]));
    indexes.set(centre, index);
  }
  return index.get(id);
}
