import type { CentreId, Instant, Purpose, ServiceId } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import type { AppointmentRow, AppointmentTables } from './tables.ts';

export interface Appointment {
  readonly id: string;
  readonly centre: CentreId;
  readonly code: string;
  readonly services: readonly ServiceId[];
  readonly purpose: Purpose | null;
  readonly bookedFor: Instant;
}

export interface Appointments {
  /** The appointment of a code at any centre, or null. */
  readonly find: (code: string) => Promise<Appointment | null>;
  /** Takes the place of an earlier one of the same code. */
  readonly put: (appointment: Appointment) => Promise<void>;
  /** Erases what lies longer back than appointments are kept. */
  readonly purge: (now: Instant) => Promise<void>;
}

/** After its time an appointment is nobody's business any more. */
const keptMs = 30 * 86_400_000;

export function openAppointments(tables: Kysely<object>): Appointments {
  const db = tables.withTables<AppointmentTables>();
  return {
    find: async (code) => {
      const found = await db
        .selectFrom('appointments')
        .selectAll()
        .where('code', '=', code)
        .executeTakeFirst();
      return found === undefined ? null : appointmentOf(found);
    },
    put: async ({ services, bookedFor, ...given }) => {
      const row = { ...given, services: JSON.stringify(services), booked_for: bookedFor };
      await db.transaction().execute(async (change) => {
        await change.deleteFrom('appointments').where('code', '=', row.code).execute();
        await change.insertInto('appointments').values(row).execute();
      });
    },
    purge: async (now) => {
      await db
        .deleteFrom('appointments')
        .where('booked_for', '<', now - keptMs)
        .execute();
    },
  };
}

function appointmentOf({ services, booked_for, ...row }: AppointmentRow): Appointment {
  return { ...row, services: JSON.parse(services) as string[], bookedFor: booked_for };
}
