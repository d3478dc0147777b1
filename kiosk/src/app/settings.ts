import { isLanguage, type Language } from '@talon/shared/locale/languages.ts';
import type { PrintMode } from '../features/ticket/print.ts';

export interface KioskSettings {
  /** Colours at rest; contrast is the visitor's own choice on top. */
  readonly theme: 'light' | 'dark';
  readonly print: PrintMode;
  /** Of what is said before a centre is known: how to pair it. */
  readonly language: Language;
}

/** `?theme=dark`, `?print=off`, `?lang=en`: what is set up at the device itself. Anything else counts as absent. */
export function settingsFrom(query: string): KioskSettings {
  const given = new URLSearchParams(query);
  const lang = given.get('lang');
  return {
    theme: given.get('theme') === 'dark' ? 'dark' : 'light',
    print: given.get('print') === 'off' ? 'off' : 'browser',
    language: isLanguage(lang) ? lang : 'uk',
  };
}
