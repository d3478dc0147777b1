import type { profileBody } from '@talon/shared/contract/windows.ts';
import type { ProfileLine } from '@talon/shared/domain/settings/day-settings.ts';
import type { WindowId } from '@talon/shared/domain/words.ts';
import type { z } from 'zod';
import { Fault } from '../http/fault.ts';
import type { WindowParts } from './act.ts';

export function profileFrom(lines: z.infer<typeof profileBody>['lines']): readonly ProfileLine[] {
  return lines.map(({ serviceId, purposes = null, preference }) => ({
    service: serviceId,
    purposes,
    preference,
  }));
}

/**
 * Saves the profile that the window has from its next day on. Saved settings reach the live day as
 * well, so the profile it has today is given back, for the caller to put in force again.
 */
export async function saveProfile(
  parts: WindowParts,
  window: WindowId,
  profile: readonly ProfileLine[],
): Promise<readonly ProfileLine[]> {
  const at = parts.settings.centreOfWindow(window);
  if (at === undefined) throw new Fault('not_found');
  const desk = await parts.desks.live(at.id);
  const today = desk.day().windows.get(window)?.profile;
  // Read after the wait: others may have saved meanwhile.
  const centre = parts.settings.get(at.id) ?? at;
  const windows = centre.windows.map((one) => (one.id === window ? { ...one, profile } : one));
  const errors = await parts.settings.save({ ...centre, windows }, 'api');
  if (errors.length > 0) throw new Fault('validation_failed', { errors });
  return today ?? profile;
}
