import type { Language } from '../locale/languages.ts';

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** A voice that needs the internet is silent in a hall without it, and hears what visitors choose. */
export function localVoice<V extends Voice>(voices: readonly V[], language: Language): V | null {
  const found = voices.find(
    ({ lang, localService }) => localService && lang.toLowerCase().startsWith(language),
  );
  return found ?? null;
}
