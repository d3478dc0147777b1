import { localStore } from '@talon/shared/client/device/safe-store.ts';
import { isLanguage, type Language } from '@talon/shared/locale/languages.ts';

const name = 'talon.language';

/** The language chosen on this phone before, or null. */
export function storedLanguage(): Language | null {
  const value = localStore.getItem(name);
  return isLanguage(value) ? value : null;
}

/** A phone that keeps nothing shows it until the visitor leaves the page. */
export function storeLanguage(language: Language): void {
  localStore.setItem(name, language);
}

/** Follows the phone: more contrast, else dark, else light. */
export function phoneTheme(): 'light' | 'dark' | 'hc' {
  if (matchMedia('(prefers-contrast: more)').matches) return 'hc';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
