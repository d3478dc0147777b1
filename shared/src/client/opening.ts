import { dateIn, daysBetween, weekdayOf } from '../locale/calendar.ts';
import { clockTime, dayOfMonth } from '../locale/format.ts';
import type { Language } from '../locale/languages.ts';

/** `week`: its weekday alone names it. From a week on only its date does. */
export type OpeningDay = 'today' | 'tomorrow' | 'week' | 'later';

/** The next opening in the terms of the person who reads it now. */
export interface Opening {
  readonly day: OpeningDay;
  /** «8:00». */
  readonly time: string;
  readonly isoDate: string;
  /** 0 = Monday. */
  readonly weekday: number;
  /** «24 листопада». */
  readonly date: string;
}

export interface OpeningInput {
  /** Epoch ms; null = nobody knows. */
  readonly opensAt: number | null;
  /** Of the centre: its dates count, not those of who reads. */
  readonly timeZone: string;
  readonly language: Language;
  readonly now: number;
}

const weekDays = 7;

/** How a day so many days ahead is named without doubt. */
export function openingDay(ahead: number): OpeningDay {
  if (ahead <= 0) return 'today';
  if (ahead === 1) return 'tomorrow';
  return ahead < weekDays ? 'week' : 'later';
}

export function openingOf({ opensAt, timeZone, language, now }: OpeningInput): Opening | null {
  if (opensAt === null) return null;
  const isoDate = dateIn(timeZone, opensAt);
  return {
    day: openingDay(daysBetween(dateIn(timeZone, now), isoDate)),
    time: clockTime(language, timeZone, opensAt),
    isoDate,
    weekday: weekdayOf(isoDate),
    date: dayOfMonth(language, timeZone, opensAt),
  };
}
