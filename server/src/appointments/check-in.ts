import { longDate } from '@talon/shared/locale/format.ts';
import type { FastifyRequest } from 'fastify';
import { createAttempts } from '../http/attempts.ts';
import { callerScope } from '../http/caller.ts';
import { Fault } from '../http/fault.ts';
import { preferredLanguage } from '../http/language.ts';
import type { Parts } from '../parts.ts';
import type { Appointment, Appointments } from './appointments.ts';

/** Finds the appointment of a code for whom it is today and here; throws why it is not. */
export type CheckIn = (
  request: FastifyRequest,
  centre: string,
  code: string,
) => Promise<Pick<Appointment, 'id' | 'services' | 'purpose' | 'bookedFor'>>;

/**
 * A kiosk stands in a hall all day, so its wrong codes come from many hands; who tries codes one
 * after another gets 1,440 of a million a day.
 */
const wrongCodes = { most: 10, withinMs: 600_000 };

type CheckInParts = Pick<Parts, 'settings' | 'desks' | 'clock'> & {
  readonly appointments: Pick<Appointments, 'find'>;
};

/**
 * Whether the appointment was used already is not asked here: the day alone knows, and it answers a
 * repeated request with the ticket it gave.
 */
export function createCheckIn(parts: CheckInParts): CheckIn {
  const { appointments, settings, desks, clock } = parts;
  const wrong = createAttempts(wrongCodes);
  const fault = (request: FastifyRequest, found: Appointment | null, centre: string): Fault => {
    const language = preferredLanguage(request.headers['accept-language']);
    if (found === null) return new Fault('appointment_unknown');
    const other = settings.get(found.centre);
    if (found.centre !== centre) {
      const place = other ? `: ${other.name[language]}, ${other.address[language]}` : '';
      return new Fault('appointment_other_centre', { params: { place } });
    }
    const date = longDate(language, other?.timeZone ?? 'UTC', found.bookedFor);
    return new Fault('appointment_other_day', { params: { date } });
  };
  return (request, centre, code) =>
    wrong.guess(callerScope(request), clock.now(), async () => {
      const found = await appointments.find(code);
      const today = (await desks.live(centre)).date;
      if (found?.centre === centre && settings.dateAt(centre, found.bookedFor) === today) {
        return found;
      }
      throw fault(request, found, centre);
    });
}
