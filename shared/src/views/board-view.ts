import type { CentreFace, HallState, LocalText, View, WeekDay } from './common.ts';

/** A call as the hall sees it. Nothing of the person (PRODUCT.md §7). */
export interface BoardCall {
  /** Opaque and constant for one call of one ticket: a board announces each id and repeat once. */
  readonly id: string;
  readonly number: string;
  readonly language: 'uk' | 'ru' | 'en';
  readonly window: number;
  readonly zone: string;
  readonly floor: number;
  /** The category; the service's name where the centre asked for it. */
  readonly category: LocalText;
  /** Time of the latest announcement, epoch ms. */
  readonly at: number;
  /** 0 for the first announcement, then how many times it was repeated. */
  readonly repeat: number;
  readonly state: 'called' | 'serving' | 'gone';
}

export interface BoardLine {
  readonly letter: string;
  readonly name: LocalText;
  readonly waiting: number;
  /** null: the place only. */
  readonly waitMinutes: number | null;
}

export interface BoardWindow {
  readonly number: number;
  readonly zone: string;
  readonly state: 'open' | 'break';
  /** Planned end of a break, epoch ms. */
  readonly until: number | null;
  readonly categories: readonly LocalText[];
}

export interface BoardView extends View {
  readonly centre: CentreFace;
  readonly hall: HallState;
  readonly week: readonly WeekDay[];
  readonly zone: { readonly id: string; readonly name: LocalText; readonly floor: number } | null;
  /** The board shows windows of several floors, so each call names its own. */
  readonly manyFloors: boolean;
  /** Newest first, at most 12. */
  readonly calls: readonly BoardCall[];
  /** A window of this board has called somebody today, even if no call is left to show. */
  readonly calledToday: boolean;
  /** Busiest categories first. */
  readonly waiting: readonly BoardLine[];
  readonly totalWaiting: number;
  readonly windows: readonly BoardWindow[];
  /** Numbers that would be called next, at most 6. */
  readonly nextUp: readonly string[];
  readonly ticker: readonly LocalText[];
  readonly servedToday: number;
}
