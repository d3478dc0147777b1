import type { CentreFace, HallState, LocalText, View, WaitRange } from './common.ts';

/** What a visitor sees of the own ticket. Built from public fields only. */
export interface TicketView extends View {
  readonly centre: CentreFace;
  readonly hall: HallState;
  readonly id: string;
  readonly number: string;
  readonly state:
    | 'waiting'
    | 'called'
    | 'serving'
    | 'parked'
    | 'completed'
    | 'no_show'
    | 'cancelled'
    | 'expired'
    | 'unclosed';
  readonly language: 'uk' | 'ru' | 'en';
  readonly service: LocalText;
  /** Names of the services of the route that are still to come after this one. */
  readonly nextServices: readonly LocalText[];
  /** For this service and those still to come, each named once. */
  readonly documents: readonly LocalText[];
  readonly issuedAt: number;
  /** People ahead in the order of calling; null when not waiting. */
  readonly ahead: number | null;
  readonly behind: number | null;
  readonly waitMinutes: WaitRange | null;
  /** Numbers of the open windows that serve it. */
  readonly servedBy: readonly number[];
  /** The window that calls or serves. */
  readonly window: {
    readonly number: number;
    readonly floor: number;
    readonly way: LocalText;
  } | null;
  /** Epoch ms of the latest announcement and how often it was repeated. */
  readonly calledAt: number | null;
  readonly repeat: number;
  /** When the call lapses by itself, epoch ms; null = never. */
  readonly missedAt: number | null;
  readonly parkedUntil: number | null;
  /** Until when a missed ticket may be put back, epoch ms. */
  readonly reinstateUntil: number | null;
  readonly canCancel: boolean;
  readonly canLetPass: boolean;
}
