import type { LocalText, Weekday } from '../domain/settings/centre-settings.ts';
import type { Instant } from '../domain/words.ts';
import type { Stamp } from './stamp.ts';

/** Minutes rounded up to 5: p50 and p80 of the replay, and the middle for tiles and boards. */
export interface WaitRange {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
}

/** The way to the shelter in every language; a part that nobody has written is empty in all. */
export interface Shelter {
  readonly way: LocalText;
  readonly place: LocalText;
}

/** Whether the hall works now, and when that changes. */
export interface HallState {
  readonly state: 'open' | 'closed' | 'paused';
  /** Reason of a pause, else null. */
  readonly pause: string | null;
  readonly pausedAt: Instant | null;
  /** Paused by an air-raid alarm: where to go, as far as the centre has said it. */
  readonly shelter?: Shelter;
  /** Closed: the next opening; null = unknown. */
  readonly opensAt: Instant | null;
  /** Closed: tickets are given from then on already, before it opens; absent: when it opens. */
  readonly ticketsFrom?: Instant;
  /** Open: when tickets stop being given. */
  readonly closesAt: Instant | null;
}

/** The seven days of the week with their hours as shown, Monday first. */
export interface WeekDay {
  readonly weekday: Weekday;
  readonly date: string;
  readonly spans: readonly { readonly from: string; readonly until: string }[];
  readonly today: boolean;
}

export interface CentreFace {
  readonly id: string;
  readonly name: LocalText;
  readonly address: LocalText;
  readonly phone: string;
  readonly timeZone: string;
  readonly mainLanguage: 'uk' | 'ru' | 'en';
}

export interface View {
  readonly version: Stamp;
}

export type { LocalText };
