import type { Language } from '../languages.ts';
import { peopleEn } from './en.ts';
import { peopleRu } from './ru.ts';
import { type PeopleTexts, peopleUk } from './uk.ts';

export const peopleTexts = {
  uk: peopleUk,
  ru: peopleRu,
  en: peopleEn,
} satisfies Record<Language, PeopleTexts>;
