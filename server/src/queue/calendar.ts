import type { CalendarDate, Instant } from '@talon/shared/domain/words.ts';
import { Temporal } from 'temporal-polyfill';

/** The calendar date on the wall of a place. */
export function dateAt(timeZone: string, instant: Instant): CalendarDate {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** The first instant of a date, in epoch ms. */
export function startOfDate(timeZone: string, date: CalendarDate): Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;
}

/** The first instant after a date, in epoch ms; a date may last 23 or 25 hours. */
export function endOfDate(timeZone: string, date: CalendarDate): Instant {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
}
