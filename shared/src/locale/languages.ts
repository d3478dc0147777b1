export const languages = ['uk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each language by its own name, as on the language switch. */
export const languageNames: Readonly<Record<Language, string>> = {
  uk: 'Українська',
  ru: 'Русский',
  en: 'English',
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
