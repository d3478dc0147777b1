import { type Language, locales } from './languages.ts';
import { madeOnce } from './made-once.ts';

const dates = (parts: Intl.DateTimeFormatOptions) =>
  madeOnce(
    (language: Language, timeZone: string) =>
      new Intl.DateTimeFormat(locales[language], { ...parts, timeZone }),
  );

const times = dates({ hour: '2-digit', minute: '2-digit', hour12: false, hourCycle: 'h23' });
const longDates = dates({ weekday: 'long', day: 'numeric', month: 'long' });
const shortDates = dates({ weekday: 'short', day: 'numeric', month: 'long' });
const daysOfMonth = dates({ day: 'numeric', month: 'long' });
const numericDates = dates({ day: '2-digit', month: '2-digit' });
const decimals = madeOnce(
  (language: Language, digits: number) =>
    new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
);

/** 24-hour wall time of the centre, without a leading zero: «9:05». `at` in epoch ms. */
export function clockTime(language: Language, timeZone: string, at: number): string {
  return times(language, timeZone)
    .format(at)
    .replace(/^0(?=\d)/, '');
}

/** «о» of a Ukrainian sentence before a time: «об» where the hour is said «одинадцята». */
export function atWord(time: string): string {
  return time.startsWith('11:') ? 'об' : 'о';
}

/** «о 10:59», «об 11:00»: a time in a Ukrainian sentence, never parted from its word. */
export function atTime(time: string): string {
  return `${atWord(time)}\u00a0${time}`;
}

/** «вівторок, 24 листопада». `at` in epoch ms. */
export function longDate(language: Language, timeZone: string, at: number): string {
  return longDates(language, timeZone).format(at);
}

/** «вт, 24 листопада», for narrow screens. `at` in epoch ms. */
export function shortDate(language: Language, timeZone: string, at: number): string {
  return shortDates(language, timeZone).format(at);
}

/** «24 листопада», with a no-break space. `at` in epoch ms. */
export function dayOfMonth(language: Language, timeZone: string, at: number): string {
  return daysOfMonth(language, timeZone).format(at).replace(' ', '\u00a0');
}

/** «24.11», «24/11», for narrow columns. `at` in epoch ms. */
export function numericDate(language: Language, timeZone: string, at: number): string {
  return numericDates(language, timeZone).format(at);
}

/** m:ss of a span in ms, hours folded into minutes: «6:24», «72:05». Negative counts as 0. */
export function minutesSeconds(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** «хв», «мин», «min». */
export const minuteMark: Readonly<Record<Language, string>> = { uk: 'хв', ru: 'мин', en: 'min' };

/** «20–30 хв», or «≈ 20 хв» when both ends are one. Minutes. */
export function waitText(language: Language, range: { low: number; high: number }): string {
  const mark = minuteMark[language];
  if (range.low === range.high) return `≈\u00a0${range.low}\u00a0${mark}`;
  return `${range.low}–${range.high}\u00a0${mark}`;
}

/** Decimal in the language's way: «1,4» or «1.4». */
export function decimal(language: Language, value: number, digits: number): string {
  return decimals(language, digits).format(value);
}
