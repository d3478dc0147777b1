import { type OpeningInput, openingOf } from '@talon/shared/client/opening.ts';
import type { ConsoleTexts } from '@talon/shared/locale/console/uk.ts';

/** A closed hall: its time alone for today, with the day of the week or the date for later. */
export function closedWords(texts: ConsoleTexts['closedHall'], input: OpeningInput): string {
  const opening = openingOf(input);
  if (opening === null) return texts.unknown;
  const { day, time, date, weekday } = opening;
  if (day === 'today') return texts.today(time);
  const named = day === 'later' ? undefined : texts.weekdays[weekday];
  return texts.onDay(named ?? texts.date(date), time);
}
