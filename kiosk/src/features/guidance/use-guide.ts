import { localVoice } from '@talon/shared/client/local-voice.ts';
import type { KioskTexts } from '@talon/shared/locale/kiosk/uk.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { useEffect, useState } from 'react';
import type { GuideState } from './guide-context.ts';
import { spokenName, textOf, tidy, toldName } from './spoken.ts';

const touchable = 'button:not(:disabled), input';

/** The machine's voice for the language, null when it has none. Voices are told late. */
function useVoice(language: Language): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    const { speechSynthesis: speech } = window;
    if (speech === undefined) return;
    const find = (): void => setVoice(localVoice(speech.getVoices(), language));
    find();
    speech.addEventListener('voiceschanged', find);
    return () => speech.removeEventListener('voiceschanged', find);
  }, [language]);
  return voice;
}

function say(text: string, voice: SpeechSynthesisVoice): void {
  if (text === '') return;
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  window.speechSynthesis.speak(words);
}

/** Title, what stands under it, what else is marked to be told, and how much can be chosen. */
function screenText(texts: KioskTexts): string {
  const root = document.querySelector('.sheet') ?? document.querySelector('.screen');
  if (root === null) return '';
  const title = root.querySelector('h1, h2');
  const lead = root.querySelector('.lead, .tk-note, .k-doing');
  const told = [...root.querySelectorAll('[data-aloud]')];
  const buttons = [...root.querySelectorAll('main button, nav button, .sheet button')];
  const count = buttons.filter((one) => one.closest('[inert], [aria-hidden="true"]') === null);
  return [title, lead]
    .flatMap((one) => (one === null ? [] : [tidy(textOf(one))]))
    .concat(told.map(toldName))
    .concat(texts.guide.choices(count.length))
    .join('. ');
}

/**
 * Reads the screen when it changes, and what is touched or has the focus. Whatever is said stops at
 * the next touch or key: nobody waits for a voice.
 */
export function useGuide(
  isOn: boolean,
  language: Language,
  texts: KioskTexts,
  /** Names what is on the screen, which is read when that changes; empty: nothing. */
  screen: string,
): { readonly state: GuideState; readonly onNews: (news: string) => void } {
  const voice = useVoice(language);
  const [news, onNews] = useState('');
  const shown = `${screen} ${news}`.trim();
  const speaks = isOn ? voice : null;
  useEffect(() => {
    if (speaks === null) return;
    const { speechSynthesis: speech } = window;
    speech.cancel();
    if (shown !== '') say(screenText(texts), speaks);
    return () => speech.cancel();
  }, [speaks, texts, shown]);
  useEffect(() => {
    if (speaks === null) return;
    const { speechSynthesis: speech } = window;
    const read = (event: Event): void => {
      const { target } = event;
      const found = target instanceof Element ? target.closest(touchable) : null;
      if (found === null) return;
      speech.cancel();
      say(spokenName(found), speaks);
    };
    const stop = (): void => speech.cancel();
    window.addEventListener('pointerdown', stop, true);
    window.addEventListener('keydown', stop, true);
    window.addEventListener('pointerdown', read);
    window.addEventListener('focusin', read);
    return () => {
      window.removeEventListener('pointerdown', stop, true);
      window.removeEventListener('keydown', stop, true);
      window.removeEventListener('pointerdown', read);
      window.removeEventListener('focusin', read);
    };
  }, [speaks]);
  return { state: voice === null ? 'absent' : isOn ? 'on' : 'off', onNews };
}
