import { isLanguage, type Language } from '@talon/shared/locale/languages.ts';
import { type Theme, themes } from '../app/preferences.ts';
import { isPreviewName, type PreviewName } from './states.ts';

export interface PreviewAddress {
  readonly name: PreviewName;
  readonly language: Language;
  readonly theme: Theme;
}

/** `#idle?lang=ru&theme=dark`; anything unknown counts as the plain look. */
export function readAddress(hash: string): PreviewAddress | null {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?');
  if (!isPreviewName(name)) return null;
  const given = new URLSearchParams(query);
  const language = given.get('lang');
  const theme = themes.find((one) => one === given.get('theme')) ?? 'light';
  return { name, language: isLanguage(language) ? language : 'uk', theme };
}
