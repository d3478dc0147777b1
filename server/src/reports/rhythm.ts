import type { ScheduleRhythm } from '@talon/shared/contract/report-schedules.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import { Temporal } from 'temporal-polyfill';
import type { Period } from './report-store.ts';

/** A letter goes out when its period is over and the night's work is done. */
const hourOfLetters = Temporal.PlainTime.from('07:00');

export interface Letter {
  readonly period: Period;
  /** When it goes out. */
  readonly at: Instant;
}

/** The day on which letters of a rhythm go out, on or before a date. */
function letterDay(rhythm: ScheduleRhythm, date: Temporal.PlainDate): Temporal.PlainDate {
  return rhythm === 'weekly' ? date.subtract({ days: date.dayOfWeek - 1 }) : date.with({ day: 1 });
}

const lengths = {
  weekly: { days: 7 },
  monthly: { months: 1 },
} as const satisfies Record<ScheduleRhythm, Temporal.DurationLike>;

function letterOn(rhythm: ScheduleRhythm, timeZone: string, day: Temporal.PlainDate): Letter {
  const from = day.subtract(lengths[rhythm]).toString();
  const to = day.subtract({ days: 1 }).toString();
  const at = day.toZonedDateTime({ timeZone, plainTime: hourOfLetters }).epochMilliseconds;
  return { period: { from, to }, at };
}

/** The last letter whose hour has come, and the next one. */
export function lettersAround(
  rhythm: ScheduleRhythm,
  timeZone: string,
  now: Instant,
): { readonly last: Letter; readonly next: Letter } {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  const day = letterDay(rhythm, today.toPlainDate());
  const latest = letterOn(rhythm, timeZone, day);
  if (latest.at > now) {
    const before = letterOn(rhythm, timeZone, day.subtract(lengths[rhythm]));
    return { last: before, next: latest };
  }
  return { last: latest, next: letterOn(rhythm, timeZone, day.add(lengths[rhythm])) };
}
