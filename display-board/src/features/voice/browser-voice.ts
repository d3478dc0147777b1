import { localVoice } from '@talon/shared/client/local-voice.ts';
import type { Language } from '@talon/shared/locale/languages.ts';

const tags = { uk: 'uk-UA', ru: 'ru-RU', en: 'en-GB' } as const satisfies Record<Language, string>;
/** Some engines announce a sentence and never begin it. */
const startMs = 1500;
/** Others begin and never tell of the end. A call takes some six seconds. */
const endMs = 20_000;

export interface Spoken {
  readonly text: string;
  readonly language: Language;
  /** Per cent. */
  readonly rate: number;
  /** 0–1. */
  readonly volume: number;
}

/** A browser looks for its voices when it is asked for the first time, and has none until then. */
export function findVoices(): void {
  if ('speechSynthesis' in window) speechSynthesis.getVoices();
}

function voiceFor(language: Language): SpeechSynthesisVoice | null {
  return 'speechSynthesis' in window ? localVoice(speechSynthesis.getVoices(), language) : null;
}

/** True once the browser has said it; false: it has no voice for the language, or said nothing. */
export function sayInBrowser({ text, language, rate, volume }: Spoken): Promise<boolean> {
  const voice = voiceFor(language);
  if (voice === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    const saying = new SpeechSynthesisUtterance(text);
    const end = (heard: boolean, isCut: boolean): void => {
      clearTimeout(timer);
      if (isCut) speechSynthesis.cancel();
      resolve(heard);
    };
    let timer = setTimeout(() => end(false, true), startMs);
    Object.assign(saying, { voice, lang: tags[language], rate: rate / 100, volume });
    saying.onstart = () => {
      clearTimeout(timer);
      timer = setTimeout(() => end(true, true), endMs);
    };
    saying.onend = () => end(true, false);
    saying.onerror = () => end(false, true);
    speechSynthesis.speak(saying);
  });
}
