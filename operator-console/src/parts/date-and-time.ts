import type { Language } from '@talon/shared/locale/languages.ts';

const locales = { uk: 'uk-UA', ru: 'ru-RU', en: 'en-GB' } as const satisfies Record<
  Language,
  string
>;

/** «24 листопада, 7:54», in the zone of the place. */
export function dateAndTime(language: Language, iso: string, timeZone: string): string {
  const at = new Date(iso);
  const day = at.toLocaleDateString(locales[language], { day: 'numeric', month: 'long', timeZone });
  const time = at.toLocaleTimeString(locales[language], {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  });
  return `${day}, ${time.replace(/^0/, '')}`.replaceAll(' ', '\u00a0').replace(',\u00a0', ', ');
}
