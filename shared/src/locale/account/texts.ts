import type { Language } from '../languages.ts';
import { accountEn } from './en.ts';
import { accountRu } from './ru.ts';
import { type AccountTexts, accountUk } from './uk.ts';

export const accountTexts = {
  uk: accountUk,
  ru: accountRu,
  en: accountEn,
} satisfies Record<Language, AccountTexts>;
