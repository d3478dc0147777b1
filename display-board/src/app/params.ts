import { isLanguage, type Language } from '@talon/shared/locale/languages.ts';
import { zoneChoiceOf } from '@talon/shared/views/zone-choice.ts';

export const themes = ['dark', 'light', 'hc'] as const;
export type Theme = (typeof themes)[number];

/** What may stand in a board's or sign's address. Everything absent is null. */
export interface Params {
  readonly centre: string | null;
  /** One, or several joined with commas; of a board. */
  readonly zone: string | null;
  readonly window: string | null;
  readonly lang: Language | null;
  readonly theme: Theme;
  /** `?pair` asks for a code although the screen could do without. */
  readonly pair: boolean;
  /** `?sound=off` keeps a board silent: of several in one room one speaks. */
  readonly speaks: boolean;
}

const opaqueId = /^[A-Za-z0-9_.-]{1,64}$/;
export const isTheme = (value: string): value is Theme => themes.some((theme) => theme === value);

/** null when a known parameter has a value that can mean nothing. Unknown ones are left alone. */
export function readParams(search: string): Params | null {
  const query = new URLSearchParams(search);
  const ids = { centre: query.get('centre'), window: query.get('window') };
  const zones = query.get('zone')?.split(',') ?? [];
  if (zones.some((id) => !opaqueId.test(id))) return null;
  if (Object.values(ids).some((id) => id !== null && !opaqueId.test(id))) return null;
  const lang = query.get('lang');
  if (lang !== null && !isLanguage(lang)) return null;
  const theme = query.get('theme') ?? 'dark';
  if (!isTheme(theme)) return null;
  const sound = query.get('sound') ?? 'on';
  if (sound !== 'on' && sound !== 'off') return null;
  return {
    ...ids,
    zone: zoneChoiceOf(zones),
    lang,
    theme,
    pair: query.has('pair'),
    speaks: sound === 'on',
  };
}
