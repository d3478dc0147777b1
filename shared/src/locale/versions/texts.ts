import type { Language } from '../languages.ts';
import { versionsEn } from './en.ts';
import { versionsRu } from './ru.ts';
import { type VersionTexts, versionsUk } from './uk.ts';

export const versionTexts = {
  uk: versionsUk,
  ru: versionsRu,
  en: versionsEn,
} satisfies Record<Language, VersionTexts>;
