import { localStore } from '@talon/shared/client/device/safe-store.ts';
import { isLanguage, type Language } from '@talon/shared/locale/languages.ts';

export const themes = ['light', 'dark', 'hc'] as const;
export type Theme = (typeof themes)[number];

/** What a person set for this browser. Kept here only: it says nothing about anybody's work. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly sound: boolean;
  /** The window opened last in this browser. */
  readonly lastWindow: string | null;
  /** The centre chosen last in this browser, by whoever works at several. */
  readonly lastCentre: string | null;
}

const place = 'talon-console';

const usual: Preferences = {
  language: 'uk',
  theme: 'light',
  sound: true,
  lastWindow: null,
  lastCentre: null,
};

function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}

/** What was stored, with the usual value wherever it is absent or damaged. */
export function readPreferences(text: string | null): Preferences {
  try {
    const stored = JSON.parse(text ?? '{}') as Partial<Record<keyof Preferences, unknown>>;
    return {
      language: isLanguage(stored.language) ? stored.language : usual.language,
      theme: isTheme(stored.theme) ? stored.theme : usual.theme,
      sound: stored.sound !== false,
      lastWindow: typeof stored.lastWindow === 'string' ? stored.lastWindow : null,
      lastCentre: typeof stored.lastCentre === 'string' ? stored.lastCentre : null,
    };
  } catch {
    return usual;
  }
}

/** Where a browser forbids storage they live as long as the page. */
export function loadPreferences(): Preferences {
  return readPreferences(localStore.getItem(place));
}

export function savePreferences(preferences: Preferences): void {
  localStore.setItem(place, JSON.stringify(preferences));
}
