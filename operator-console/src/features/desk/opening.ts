import { dateIn, daysBetween, weekdayOf } from '@talon/shared/locale/calendar.ts';
import type { ConsoleTexts } from '@talon/shared/locale/console/uk.ts';
import { clockTime, dayOfMonth } from '@talon/shared/locale/format.ts';
import type { Language } from '@talon/shared/locale/languages.ts';

const weekDays = 7;

export interface Opening {
  readonly language: Language;
  readonly timeZone: string;
  /** Epoch ms. */
  readonly opensAt: number | null;
  readonly now: number;
}

/** A closed hall: its time alone for today, with the day of the week or the date for later. */
export function closedWords(texts: ConsoleTexts['closedHall'], opening: Opening): string {
  const { language, timeZone, opensAt, now } = opening;
  if (opensAt === null) return texts.unknown;
  const time = clockTime(language, timeZone, opensAt);
  const date = dateIn(timeZone, opensAt);
  const ahead = daysBetween(dateIn(timeZone, now), date);
  if (ahead <= 0) return texts.today(time);
  const weekday = texts.weekdays[weekdayOf(date)];
  return ahead < weekDays && weekday !== undefined
    ? texts.onDay(weekday, time)
    : texts.onDay(texts.date(dayOfMonth(language, timeZone, opensAt)), time);
}
