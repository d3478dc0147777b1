import type { Language } from '../languages.ts';
import { boardEn } from './en.ts';
import { boardRu } from './ru.ts';
import { type BoardTexts, boardUk } from './uk.ts';

export const boardTexts = {
  uk: boardUk,
  ru: boardRu,
  en: boardEn,
} satisfies Record<Language, BoardTexts>;
