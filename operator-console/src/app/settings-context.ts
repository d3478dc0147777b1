import type { ConsoleTexts } from '@talon/shared/locale/console/uk.ts';
import { createContext, use, useEffect, useState } from 'react';
import { consoleTexts } from './console-texts.ts';
import { loadPreferences, type Preferences, savePreferences } from './preferences.ts';

export interface Settings extends Preferences {
  readonly t: ConsoleTexts;
  readonly change: (part: Partial<Preferences>) => void;
}

export const SettingsContext = createContext<Settings | null>(null);

export function useSettings(): Settings {
  const settings = use(SettingsContext);
  if (settings === null) throw new Error('SettingsContext is missing');
  return settings;
}

/** The preferences of this browser; `fixed` (a preview) is neither read nor stored. */
export function useOwnSettings(fixed?: Preferences): Settings {
  const [preferences, set] = useState(() => fixed ?? loadPreferences());
  const { language, theme } = preferences;
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);
  const change = (part: Partial<Preferences>): void => {
    const next = { ...preferences, ...part };
    set(next);
    if (fixed === undefined) savePreferences(next);
  };
  return { ...preferences, t: consoleTexts[language], change };
}
