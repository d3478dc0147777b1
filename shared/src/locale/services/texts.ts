import type { Language } from '../languages.ts';
import { servicesEn } from './en.ts';
import { servicesRu } from './ru.ts';
import { type ServiceTexts, servicesUk } from './uk.ts';

export const serviceTexts = {
  uk: servicesUk,
  ru: servicesRu,
  en: servicesEn,
} satisfies Record<Language, ServiceTexts>;
