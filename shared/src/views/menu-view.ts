import type { HallState, View, WaitRange, WeekDay } from './common.ts';

/** One purpose of a service: the same windows may be set up to serve only some. */
export interface MenuPurpose {
  readonly purpose: 'consult' | 'apply' | 'collect';
  readonly open: boolean;
  readonly waiting: number;
}

/** The live part of the kiosk's menu; the texts come from GET …/menu and change rarely. */
export interface MenuService {
  readonly id: string;
  /** An open window serves it now. */
  readonly open: boolean;
  /** Some window, be it closed now, is set up to serve it today. */
  readonly today: boolean;
  /** The day's limit is reached. */
  readonly full: boolean;
  readonly waiting: number;
  readonly waitMinutes: WaitRange | null;
  readonly purposes: readonly MenuPurpose[];
}

export interface MenuCategory {
  readonly id: string;
  readonly waiting: number;
  /** Mean of its services' middles by the people who wait; null: only the place is known. */
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
  /** Target of a legal-priority ticket; null where the kiosk does not offer it. */
  readonly legalTargetMinutes: number | null;
}
