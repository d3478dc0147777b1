import type { Language } from '../languages.ts';
import { kioskEn } from './en.ts';
import { kioskRu } from './ru.ts';
import { type KioskTexts, kioskUk } from './uk.ts';

export const kioskTexts: Readonly<Record<Language, KioskTexts>> = {
  uk: kioskUk,
  ru: kioskRu,
  en: kioskEn,
};
