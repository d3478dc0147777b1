import { stageOn } from '@talon/shared/domain/settings/service-stage.ts';
import type { CentreId, ServiceId } from '@talon/shared/domain/words.ts';
import type { Caller } from '../http/caller.ts';
import { Refused } from '../http/fault.ts';
import type { Clock, Settings } from '../parts.ts';
import { serviceOf } from './catalogue.ts';

export interface OfferParts {
  readonly settings: Pick<Settings, 'get' | 'dateAt'>;
  readonly clock: Clock;
}

/** A service on trial is staff's to give: for everybody else there is no such service. */
export function ensureOffered(
  { settings, clock }: OfferParts,
  caller: Caller,
  id: CentreId,
  services: readonly ServiceId[],
): void {
  const centre = settings.get(id);
  if (caller.kind === 'staff' || centre === undefined) return;
  const today = settings.dateAt(id, clock.now());
  for (const asked of services) {
    const service = serviceOf(centre, asked);
    if (service !== undefined && stageOn(service, today) === 'pilot') {
      throw new Refused({ code: 'unknown_service', service: asked }, id);
    }
  }
}
