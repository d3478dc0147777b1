export const languages = ['uk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each language by its own name, as on the language switch. */
export const languageNames: Readonly<Record<Language, string>> = {
  uk: 'Українська',
  ru: 'Русский',
  en: 'English',
};

/** The locale whose dates and numbers a language has here. */
export const locales: Readonly<Record<Language, string>> = {
  uk: 'uk-UA',
  ru: 'ru-RU',
  en: 'en-GB',
};

/** Three-letter mark for narrow screens. */
export const languageMarks: Readonly<Record<Language, string>> = {
  uk: 'УКР',
  ru: 'РУС',
  en: 'ENG',
};

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
