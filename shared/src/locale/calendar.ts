import { madeOnce } from './made-once.ts';

/**
 * Calendar dates, `YYYY-MM-DD`. A day is not always 24 hours long: dates are counted as dates, and
 * an instant belongs to the date that a calendar on the wall of its place shows.
 */

const dayMs = 86_400_000;

// Swedish writes its dates as ISO 8601 does.
const isoDates = madeOnce(
  (timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }),
);

/** Midnight of a date as if in UTC, where every day has 24 hours. Epoch ms. */
const asTime = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The date of an instant in a time zone. `at` in epoch ms. */
export function dateIn(timeZone: string, at: number): string {
  return isoDates(timeZone).format(at);
}

/** The date so many days later; earlier with a negative number. */
export function daysAfter(date: string, days: number): string {
  return new Date(asTime(date) + days * dayMs).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (asTime(to) - asTime(from)) / dayMs;
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(date: string): number {
  return (new Date(asTime(date)).getUTCDay() + 6) % 7;
}
