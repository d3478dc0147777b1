import { decimal, minutesSeconds } from '../format.ts';
import { type Language, locales } from '../languages.ts';
import { madeOnce } from '../made-once.ts';

// Five years by days have sixteen hundred dates.
const dateFormat = (parts: Intl.DateTimeFormatOptions) =>
  madeOnce(
    (language: Language) =>
      new Intl.DateTimeFormat(locales[language], { ...parts, timeZone: 'UTC' }),
  );

const wholes = madeOnce(
  (language: Language) => new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 }),
);
const dates = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });
const months = dateFormat({ month: 'long', year: 'numeric' });
const days = dateFormat({ weekday: 'short', day: '2-digit', month: '2-digit', year: 'numeric' });

/** A count with its thousands apart: «9 026». */
export function whole(language: Language, value: number): string {
  return wholes(language).format(value);
}

/** «77 %», in English «77%»; `share` from 0 to 1, null where there is nothing to divide by: «–». */
export function percent(language: Language, share: number | null, digits = 0): string {
  if (share === null) return '–';
  const text = decimal(language, share * 100, digits);
  return language === 'en' ? `${text}%` : `${text}\u00a0%`;
}

/** Part ÷ whole, null without a whole. */
export function shareOf(part: number, of: number): number | null {
  return of === 0 ? null : part / of;
}

/** m:ss, or «–» where nobody had it. */
export function spanText(seconds: number | null): string {
  return seconds === null ? '–' : minutesSeconds(seconds * 1000);
}

/** «р.», «рр.», «г.» after a year: «листопад 2026» says as much. */
const yearMark = /\s*(рр?|гг?)\.(?=\s|$)/gu;

const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** «24 листопада 2026». `date` YYYY-MM-DD. */
export function dateText(language: Language, date: string): string {
  return datesText(language, { from: date, to: date });
}

/** «1–24 листопада 2026», «30 жовтня – 2 листопада 2026». Dates YYYY-MM-DD. */
export function datesText(language: Language, period: { from: string; to: string }): string {
  const format = dates(language);
  const text =
    period.from === period.to
      ? format.format(utc(period.from))
      : format.formatRange(utc(period.from), utc(period.to));
  return text.replace(yearMark, '').replace(/\s/gu, '\u00a0');
}

/** «листопад 2026». `month` YYYY-MM. */
export function monthText(language: Language, month: string): string {
  return months(language)
    .format(utc(`${month}-01`))
    .replace(yearMark, '')
    .replace(/\s/gu, '\u00a0');
}

/** «пт, 24.11.2026»: for a row of days. `date` YYYY-MM-DD. */
export function dayText(language: Language, date: string): string {
  return days(language).format(utc(date));
}
