import type { Language } from '../languages.ts';
import { officeEn } from './en.ts';
import { officeRu } from './ru.ts';
import { type OfficeTexts, officeUk } from './uk.ts';

export const officeTexts = {
  uk: officeUk,
  ru: officeRu,
  en: officeEn,
} satisfies Record<Language, OfficeTexts>;
