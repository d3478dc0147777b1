import { isLanguage, type Language } from '@talon/shared/locale/languages.ts';

const name = 'talon.language';

/** The language chosen on this phone before, or null. Storage may be forbidden: then null. */
export function storedLanguage(): Language | null {
  try {
    const value = localStorage.getItem(name);
    return isLanguage(value) ? value : null;
  } catch {
    return null;
  }
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(name, language);
  } catch {
    // A phone that keeps nothing still shows the chosen language until it leaves the page.
  }
}

/** Follows the phone: more contrast, else dark, else light. */
export function phoneTheme(): 'light' | 'dark' | 'hc' {
  if (matchMedia('(prefers-contrast: more)').matches) return 'hc';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
