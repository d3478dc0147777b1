import type { Language } from '../languages.ts';
import { voiceEn } from './en.ts';
import { voiceRu } from './ru.ts';
import { voiceUk } from './uk.ts';
import { type Token, type VoiceWords, vocabularyOf } from './words.ts';

export const voiceWords = {
  uk: voiceUk,
  ru: voiceRu,
  en: voiceEn,
} satisfies Record<Language, VoiceWords>;

/** Every word of each language under its token. */
export const vocabularies = {
  uk: vocabularyOf(voiceUk),
  ru: vocabularyOf(voiceRu),
  en: vocabularyOf(voiceEn),
} satisfies Record<Language, ReadonlyMap<Token, string>>;
