import type { Language } from '../languages.ts';
import { startEn } from './en.ts';
import { startRu } from './ru.ts';
import { type StartTexts, startUk } from './uk.ts';

export const startTexts: Readonly<Record<Language, StartTexts>> = {
  uk: startUk,
  ru: startRu,
  en: startEn,
};
