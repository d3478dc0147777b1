import type { profileBody } from '@talon/shared/contract/windows.ts';
import type { ServiceWindow } from '@talon/shared/domain/settings/centre-settings.ts';
import type { ProfileLine } from '@talon/shared/domain/settings/day-settings.ts';
import { profileOn } from '@talon/shared/domain/settings/window-profile.ts';
import type { CalendarDate, WindowId } from '@talon/shared/domain/words.ts';
import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import { Fault, type FieldError } from '../http/fault.ts';
import type { WindowParts } from './act.ts';

export function profileFrom(lines: z.infer<typeof profileBody>['lines']): readonly ProfileLine[] {
  return lines.map(({ serviceId, purposes = null, preference }) => ({
    service: serviceId,
    purposes,
    preference,
  }));
}

/** By service, so that the audit log tells of those whose line has changed. */
export function profileForLog(profile: readonly ProfileLine[]): object {
  const lines = profile.map(({ service, purposes, preference }) => [
    service,
    [String(preference), ...(purposes ?? [])],
  ]);
  return { lines: Object.fromEntries(lines) };
}

/**
 * Saves the profile that the window has from its next day on. One write that says from when it
 * holds: the live day is not touched, so no crash can leave tomorrow's profile in it. Returns the
 * one that would have held from then on.
 */
export async function saveProfile(
  parts: WindowParts,
  window: WindowId,
  profile: readonly ProfileLine[],
  by: string,
): Promise<readonly ProfileLine[]> {
  const at = parts.settings.centreOfWindow(window);
  if (at === undefined) throw new Fault('not_found');
  const { date } = await parts.desks.live(at.id);
  const later = { from: dayAfter(date), profile };
  let before: readonly ProfileLine[] = [];
  const withLater = (one: ServiceWindow): ServiceWindow => {
    if (one.id !== window) return one;
    before = profileOn(one, later.from);
    return { ...one, profile: profileOn(one, date), later };
  };
  const errors = await parts.settings.change(
    at.id,
    (centre) => ({ ...centre, windows: centre.windows.map(withLater) }),
    'api',
    { by },
  );
  if (errors.length > 0) throw new Fault('validation_failed', { errors: errors.map(asAsked) });
  return before;
}

function dayAfter(date: CalendarDate): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

/** A fault of the settings, by the field of the request that brought it there. */
function asAsked(error: FieldError): FieldError {
  const line = /^windows\.\d+\.later\.profile\.(\d+)\.service$/.exec(error.field)?.[1];
  return line === undefined ? error : { ...error, field: `lines.${line}.serviceId` };
}
