import type { Direction } from '../domain/settings/display-settings.ts';
import type { CentreFace, HallState, LocalText, View, WeekDay } from './common.ts';

/** What a call says, wherever it is shown. Nothing of the person. */
export interface HallAnnouncement {
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

/** How to get from a board to a window; null = nothing needs to be said. */
export interface CallWay {
  /** The window's floor, where it is not the board's. */
  readonly floor: number | null;
  readonly direction: Direction | null;
}

/** A call as one board shows it. */
export interface BoardCall extends HallAnnouncement {
  readonly way: CallWay;
}

/** A picture or video beside the calls. */
export interface BoardSlide {
  readonly id: string;
  readonly kind: 'picture' | 'video';
  readonly url: string;
  /** null: a video to its end. */
  readonly seconds: number | null;
}

export interface BoardPlaylist {
  /** Videos are heard, except while somebody is called. */
  readonly sound: boolean;
  /** In this order, over and over; never empty. */
  readonly slides: readonly BoardSlide[];
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
  /** What it is of: a zone, several of them named together, or null = the whole hall. */
  readonly zone: { readonly id: string; readonly name: LocalText; readonly floor: number } | null;
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
  /** What is announced now, each in the languages it was written in; before the ticker. */
  readonly announcements: readonly Partial<LocalText>[];
  readonly playlist: BoardPlaylist | null;
  readonly servedToday: number;
}
