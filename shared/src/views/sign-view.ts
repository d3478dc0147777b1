import type { HallState, LocalText, View } from './common.ts';

export interface SignView extends View {
  readonly window: number;
  readonly language: 'uk' | 'ru' | 'en';
  readonly timeZone: string;
  /** Of the whole centre: whether it works, why its queue is paused, when it opens. */
  readonly hall: HallState;
  readonly state: 'closed' | 'open' | 'break' | 'called' | 'serving' | 'paused';
  readonly number: string | null;
  /** Constant for one call; with `repeat` it tells a new announcement. */
  readonly callId: string | null;
  readonly repeat: number;
  readonly at: number | null;
  /** Planned end of a break, epoch ms. */
  readonly until: number | null;
  readonly breakReason: string | null;
  readonly categories: readonly LocalText[];
  /** Everything this window is for is served at other windows that are open now. */
  readonly othersServe: boolean;
}
