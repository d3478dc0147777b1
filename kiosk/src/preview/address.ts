import { isLanguage, type Language } from '@talon/shared/locale/languages.ts';
import type { Theme } from '../app/dress.ts';
import { isPreviewName, type PreviewName } from './states.ts';

export interface PreviewAddress {
  readonly name: PreviewName;
  readonly language: Language;
  readonly theme: Theme;
  readonly large: boolean;
  readonly reach: boolean;
}

/** `#home?lang=uk&theme=hc&size=large-reach`; anything unknown counts as the plain look. */
export function readAddress(hash: string): PreviewAddress | null {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?');
  if (!isPreviewName(name)) return null;
  const given = new URLSearchParams(query);
  const language = given.get('lang');
  const theme = given.get('theme');
  const size = given.get('size') ?? '';
  return {
    name,
    language: isLanguage(language) ? language : 'uk',
    theme: theme === 'dark' || theme === 'hc' ? theme : 'light',
    large: size.includes('large'),
    reach: size.includes('reach'),
  };
}
