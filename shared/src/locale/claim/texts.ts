import type { Language } from '../languages.ts';
import { claimEn } from './en.ts';
import { claimRu } from './ru.ts';
import { type ClaimTexts, claimUk } from './uk.ts';

export const claimTexts = {
  uk: claimUk,
  ru: claimRu,
  en: claimEn,
} satisfies Record<Language, ClaimTexts>;
