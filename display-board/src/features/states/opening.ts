import { clockTime } from '@talon/shared/locale/format.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { HallState } from '@talon/shared/views/common.ts';

const locales = { uk: 'uk-UA', ru: 'ru-RU', en: 'en-GB' } satisfies Record<Language, string>;

/** Calendar date of an instant in a time zone, YYYY-MM-DD. */
function dateIn(timeZone: string, at: number): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at);
}

const asDays = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** The next opening in the terms of the person who reads it now; null = unknown. */
export function openingOf(
  { opensAt }: Pick<HallState, 'opensAt'>,
  timeZone: string,
  language: Language,
  now: number,
) {
  if (opensAt === null) return null;
  const date = dateIn(timeZone, opensAt);
  const ahead = asDays(date) - asDays(dateIn(timeZone, now));
  return {
    time: clockTime(language, timeZone, opensAt),
    isoDate: date,
    day: ahead <= 0 ? 'today' : ahead === 1 ? 'tomorrow' : 'later',
    // 1970-01-01 was a Thursday; 0 = Monday.
    weekday: (asDays(date) + 3) % 7,
    date: new Intl.DateTimeFormat(locales[language], {
      day: 'numeric',
      month: 'long',
      timeZone,
    })
      .format(opensAt)
      .replaceAll(' ', '\u00a0'),
  } as const;
}
