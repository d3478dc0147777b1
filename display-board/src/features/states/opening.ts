import { dateIn, daysBetween, weekdayOf } from '@talon/shared/locale/calendar.ts';
import { clockTime, dayOfMonth } from '@talon/shared/locale/format.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { HallState } from '@talon/shared/views/common.ts';

/** The next opening in the terms of the person who reads it now; null = unknown. */
export function openingOf(
  { opensAt }: Pick<HallState, 'opensAt'>,
  timeZone: string,
  language: Language,
  now: number,
) {
  if (opensAt === null) return null;
  const date = dateIn(timeZone, opensAt);
  const ahead = daysBetween(dateIn(timeZone, now), date);
  return {
    time: clockTime(language, timeZone, opensAt),
    isoDate: date,
    day: ahead <= 0 ? 'today' : ahead === 1 ? 'tomorrow' : 'later',
    weekday: weekdayOf(date),
    date: dayOfMonth(language, timeZone, opensAt),
  } as const;
}
