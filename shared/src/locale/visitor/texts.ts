import type { Language } from '../languages.ts';
import { visitorEn } from './en.ts';
import { visitorRu } from './ru.ts';
import { type VisitorTexts, visitorUk } from './uk.ts';

export type { VisitorTexts };

export const visitorTexts: Readonly<Record<Language, VisitorTexts>> = {
  uk: visitorUk,
  ru: visitorRu,
  en: visitorEn,
};
