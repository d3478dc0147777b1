import type { Language } from '../languages.ts';
import { settingsEn } from './en.ts';
import { settingsRu } from './ru.ts';
import { type SettingsTexts, settingsUk } from './uk.ts';

export const settingsTexts = {
  uk: settingsUk,
  ru: settingsRu,
  en: settingsEn,
} satisfies Record<Language, SettingsTexts>;
