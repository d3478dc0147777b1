import type { Language } from '../languages.ts';
import { pairingEn } from './en.ts';
import { pairingRu } from './ru.ts';
import { type PairingTexts, pairingUk } from './uk.ts';

export const pairingTexts = {
  uk: pairingUk,
  ru: pairingRu,
  en: pairingEn,
} satisfies Record<Language, PairingTexts>;
