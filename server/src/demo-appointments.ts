import type { House } from './house.ts';
import { bookedFor, sampleAppointments } from './sample/appointments.ts';

/** The sample appointments stay near the present time, and a used code is good again. */
const renewEveryMs = 10 * 60_000;

/** What the terminal says: codes to type at the kiosk. */
export function appointmentsLine(): string {
  const codes = sampleAppointments.map(({ code, shows }) => `${code} (${shows})`);
  return `Appointments to check in at the kiosk: ${codes.join(', ')}`;
}

export async function startDemoAppointments(
  house: Pick<House, 'appointments' | 'clock' | 'ids' | 'log'>,
): Promise<{ readonly stop: () => void }> {
  const { appointments, clock, ids, log } = house;
  const renew = async (): Promise<void> => {
    const now = clock.now();
    for (const sample of sampleAppointments) {
      const { code, centre, service, purpose } = sample;
      const id = ids.ordered();
      const at = bookedFor(sample, now);
      await appointments.put({ id, code, centre, services: [service], purpose, bookedFor: at });
    }
  };
  await renew();
  const timer = setInterval(() => {
    renew().catch((fault: unknown) => log.warn({ err: fault }, 'sample appointments'));
  }, renewEveryMs).unref();
  return { stop: () => clearInterval(timer) };
}
