import { stageOn } from '@talon/shared/domain/settings/service-stage.ts';
import type { CentreId, ServiceId } from '@talon/shared/domain/words.ts';
import type { Caller } from '../http/caller.ts';
import { Refused } from '../http/fault.ts';
import type { Parts } from '../parts.ts';
import { serviceOf } from './catalogue.ts';

type OfferParts = Pick<Parts, 'settings' | 'desks'>;

/** A service on trial is staff's to give: for everybody else there is no such service. */
export async function ensureOffered(
  { settings, desks }: OfferParts,
  caller: Caller,
  id: CentreId,
  services: readonly ServiceId[],
): Promise<void> {
  const centre = settings.get(id);
  if (caller.kind === 'staff' || centre === undefined) return;
  const { date } = await desks.live(id);
  for (const asked of services) {
    const service = serviceOf(centre, asked);
    if (service !== undefined && stageOn(service, date) === 'pilot') {
      throw new Refused({ code: 'unknown_service', service: asked }, id);
    }
  }
}
