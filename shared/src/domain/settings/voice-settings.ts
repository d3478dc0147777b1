import type { OpenSpan } from './centre-settings.ts';

/** Where a spoken word may come from; a chime remains where none of them can be had. */
export const voiceProviders = ['recorded', 'rendered', 'browser'] as const;
export type VoiceProvider = (typeof voiceProviders)[number];

/** How the hall speaks. */
export interface VoiceSettings {
  /** The first that has every word of a call speaks it; none = the chime alone. */
  readonly providers: readonly VoiceProvider[];
  /** A folder of recordings shared by centres; null = the centre's own. */
  readonly pack: string | null;
  readonly chime: boolean;
  /** After the ticket's language each call is said in the centre's main one, while time allows. */
  readonly again: boolean;
  /** Per cent of the usual speed, for voices that are made and not recorded. */
  readonly rate: number;
  /** Per cent of the full level. */
  readonly volume: number;
  /** Local times when the volume is halved. */
  readonly quiet: readonly OpenSpan[];
}

export const defaultVoice: VoiceSettings = {
  providers: ['recorded', 'rendered', 'browser'],
  pack: null,
  chime: true,
  again: false,
  rate: 100,
  volume: 80,
  quiet: [],
};
