import type { Language } from '../languages.ts';
import { hallEn } from './en.ts';
import { hallRu } from './ru.ts';
import { type HallTexts, hallUk } from './uk.ts';

export const hallTexts = {
  uk: hallUk,
  ru: hallRu,
  en: hallEn,
} satisfies Record<Language, HallTexts>;
