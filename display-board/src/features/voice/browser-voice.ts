import type { Language } from '@talon/shared/locale/languages.ts';

const tags = { uk: 'uk-UA', ru: 'ru-RU', en: 'en-GB' } as const satisfies Record<Language, string>;
/** Some engines announce a sentence and never begin it. */
const startMs = 1500;

export interface Spoken {
  readonly text: string;
  readonly language: Language;
  /** Per cent. */
  readonly rate: number;
  /** 0–1. */
  readonly volume: number;
}

function voiceFor(language: Language): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in window)) return null;
  const voices = speechSynthesis.getVoices().filter(({ lang }) => lang.startsWith(language));
  // A voice that needs the internet is silent in a hall without it.
  return voices.find(({ localService }) => localService) ?? null;
}

/** True once the browser has said it; false: it has no voice for the language, or said nothing. */
export function sayInBrowser({ text, language, rate, volume }: Spoken): Promise<boolean> {
  const voice = voiceFor(language);
  if (voice === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    const saying = new SpeechSynthesisUtterance(text);
    const end = (heard: boolean): void => {
      clearTimeout(timer);
      if (!heard) speechSynthesis.cancel();
      resolve(heard);
    };
    const timer = setTimeout(() => end(false), startMs);
    Object.assign(saying, { voice, lang: tags[language], rate: rate / 100, volume });
    saying.onstart = () => clearTimeout(timer);
    saying.onend = () => end(true);
    saying.onerror = () => end(false);
    speechSynthesis.speak(saying);
  });
}
