import type { Language } from '../languages.ts';
import { centreSetupEn } from './en.ts';
import { centreSetupRu } from './ru.ts';
import { type CentreSetupTexts, centreSetupUk } from './uk.ts';

export const centreSetupTexts = {
  uk: centreSetupUk,
  ru: centreSetupRu,
  en: centreSetupEn,
} satisfies Record<Language, CentreSetupTexts>;
