import type { Language } from '@talon/shared/locale/languages.ts';
import { useLayoutEffect } from 'react';
import type { Look } from '../features/session/session.ts';

export type Theme = 'light' | 'dark' | 'hc';

/** Size of larger text against the normal one. */
const largeScale = '1.3';

/** Language, colours and size of text belong to the whole page, so they stand on its root. */
export function useDress(language: Language, theme: Theme, look: Look): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset.theme = look.contrast ? 'hc' : theme;
    root.classList.toggle('large', look.large);
    root.style.setProperty('--scale', look.large ? largeScale : '1');
  }, [language, theme, look.contrast, look.large]);
}
