import type { CalendarDate, Instant } from '@talon/shared/domain/words.ts';
import { Temporal } from 'temporal-polyfill';

export const hourMs = 3_600_000;

/**
 * From here the hours of a date are counted so that they are those of the clock on the wall: twelve
 * before its noon. Where clocks change in the night, the hours before the change are off by one,
 * and in them no centre is open.
 */
export function wallMidnight(timeZone: string, date: CalendarDate): Instant {
  const noon = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: '12:00' });
  return noon.epochMilliseconds - 12 * hourMs;
}
