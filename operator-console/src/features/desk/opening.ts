import type { ConsoleTexts } from '@talon/shared/locale/console/uk.ts';
import { clockTime, dayOfMonth } from '@talon/shared/locale/format.ts';
import type { Language } from '@talon/shared/locale/languages.ts';

const dayMs = 86_400_000;
const weekDays = 7;

export interface Opening {
  readonly language: Language;
  readonly timeZone: string;
  /** Epoch ms. */
  readonly opensAt: number | null;
  readonly now: number;
}

/** A date of the centre as a count of whole days. */
function dayIn(timeZone: string, at: number): number {
  const date = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(at);
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

/** A closed hall: its time alone for today, with the day of the week or the date for later. */
export function closedWords(texts: ConsoleTexts['closedHall'], opening: Opening): string {
  const { language, timeZone, opensAt, now } = opening;
  if (opensAt === null) return texts.unknown;
  const time = clockTime(language, timeZone, opensAt);
  const day = dayIn(timeZone, opensAt);
  const ahead = day - dayIn(timeZone, now);
  if (ahead <= 0) return texts.today(time);
  // 1970-01-01 was a Thursday; 0 = Monday.
  const weekday = texts.weekdays[(day + 3) % weekDays];
  return ahead < weekDays && weekday !== undefined
    ? texts.onDay(weekday, time)
    : texts.onDay(texts.date(dayOfMonth(language, timeZone, opensAt)), time);
}
