import { isLanguage, type Language } from '@talon/shared/locale/languages.ts';
import { isTheme, type Theme } from '../app/params.ts';

/** Every state there is to see. The index links to each, and tests walk them. */
export const previewStates = {
  board: [
    'rest',
    'call',
    'repeat',
    'last-call',
    'longest',
    'longest-call',
    'announced',
    'ways',
    'ways-call',
    'media',
    'media-call',
    'media-ways',
    'media-longest',
    'media-offline',
    'sound-blocked',
    'zone',
    'zones',
    'offline',
    'empty',
    'empty-no-windows',
    'empty-again',
    'empty-again-no-windows',
    'air-raid',
    'air-raid-shelter',
    'air-raid-shelter-long',
    'evacuation',
    'pause',
    'air-raid-offline',
    'closed',
    'closed-unknown',
    'connecting',
    'no-server',
    'unknown',
    'too-old',
    'identify',
  ],
  sign: [
    'sign-call',
    'sign-repeat',
    'sign-longest',
    'sign-serving',
    'sign-open',
    'sign-break',
    'sign-break-over',
    'sign-closed',
    'sign-closed-alone',
    'sign-closed-centre',
    'sign-pause',
    'sign-air-raid',
    'sign-shelter',
    'sign-evacuation',
    'sign-offline-serving',
    'sign-offline-open',
    'sign-identify',
  ],
  pairing: ['pair', 'pair-asking', 'pair-no-server'],
} as const;

export type PreviewGroup = keyof typeof previewStates;
export type BoardState = (typeof previewStates.board)[number];
export type SignState = (typeof previewStates.sign)[number];
export type PairState = (typeof previewStates.pairing)[number];

export interface Wanted {
  readonly group: PreviewGroup;
  readonly state: string;
  readonly lang: Language;
  readonly theme: Theme;
}

/** «#call-uk-dark»; null = the index. */
export function readHash(hash: string): Wanted | null {
  const [, state = '', lang, theme] = /^#(.+)-(\w+)-(\w+)$/.exec(hash) ?? [];
  if (!isLanguage(lang) || theme === undefined || !isTheme(theme)) return null;
  for (const group of Object.keys(previewStates) as PreviewGroup[]) {
    if (previewStates[group].some((known) => known === state)) return { group, state, lang, theme };
  }
  return null;
}

/** The panel each group is drawn for. */
export const panels: Readonly<Record<PreviewGroup, readonly string[]>> = {
  board: ['1920×1080', '1080×1920'],
  sign: ['1280×400'],
  pairing: ['1920×1080', '1080×1920', '1280×400'],
};
