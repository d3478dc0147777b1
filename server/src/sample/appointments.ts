import type { CentreId, Instant, Purpose, ServiceId } from '@talon/shared/domain/words.ts';

/** An appointment to try the check-in with. */
export interface SampleAppointment {
  readonly code: string;
  /** What there is to see, for who starts the demonstration. */
  readonly shows: string;
  readonly centre: CentreId;
  readonly service: ServiceId;
  readonly purpose: Purpose;
  /** Minutes from now. */
  readonly inMinutes: number;
}

const day = 24 * 60;
const housing = { service: 'igov-654', purpose: 'apply', centre: 'demo' } as const;

/** Early, on time and late; and two that belong elsewhere. */
export const sampleAppointments: readonly SampleAppointment[] = [
  { ...housing, code: '482715', shows: 'in 12 minutes', inMinutes: 12 },
  { ...housing, code: '482716', shows: 'now', inMinutes: 1, purpose: 'consult' },
  { ...housing, code: '482717', shows: '25 minutes ago', inMinutes: -25 },
  { ...housing, code: '482718', shows: 'in two days', inMinutes: 2 * day },
  { ...housing, code: '482719', shows: 'at another centre', inMinutes: 30, centre: 'elsewhere' },
];

export function bookedFor({ inMinutes }: SampleAppointment, now: Instant): Instant {
  const minute = 60_000;
  return Math.ceil(now / minute) * minute + inMinutes * minute;
}
