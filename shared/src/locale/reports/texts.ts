import type { Language } from '../languages.ts';
import { reportsEn } from './en.ts';
import { reportsRu } from './ru.ts';
import { type ReportsTexts, reportsUk } from './uk.ts';

export const reportsTexts = {
  uk: reportsUk,
  ru: reportsRu,
  en: reportsEn,
} satisfies Record<Language, ReportsTexts>;
