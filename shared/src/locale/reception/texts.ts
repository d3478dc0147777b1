import type { Language } from '../languages.ts';
import { receptionEn } from './en.ts';
import { receptionRu } from './ru.ts';
import { type ReceptionTexts, receptionUk } from './uk.ts';

export const receptionTexts = {
  uk: receptionUk,
  ru: receptionRu,
  en: receptionEn,
} satisfies Record<Language, ReceptionTexts>;
