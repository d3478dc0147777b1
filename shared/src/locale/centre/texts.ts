import type { Language } from '../languages.ts';
import { centreEn } from './en.ts';
import { centreRu } from './ru.ts';
import { type CentreTexts, centreUk } from './uk.ts';

export const centreTexts = {
  uk: centreUk,
  ru: centreRu,
  en: centreEn,
} satisfies Record<Language, CentreTexts>;
