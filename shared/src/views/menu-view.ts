import type { HallState, View, WaitRange, WeekDay } from './common.ts';

/** The live part of the kiosk's menu; the texts come from GET …/menu and change rarely. */
export interface MenuService {
  readonly id: string;
  /** An open window serves it now. */
  readonly open: boolean;
  /** The day's limit is reached. */
  readonly full: boolean;
  readonly waiting: number;
  readonly waitMinutes: WaitRange | null;
}

export interface MenuCategory {
  readonly id: string;
  readonly waiting: number;
  /** Middle of the shortest and usual wait of its services; null: no open window. */
  readonly waitMinutes: number | null;
  readonly open: boolean;
}

export interface MenuView extends View {
  readonly hall: HallState;
  readonly week: readonly WeekDay[];
  /** Changes when texts or services change: the client then loads the catalogue again. */
  readonly catalogue: string;
  readonly categories: readonly MenuCategory[];
  readonly services: readonly MenuService[];
  readonly totalWaiting: number;
  readonly openWindows: number;
  readonly waitMinutes: number | null;
}
