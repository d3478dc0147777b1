import type { CallRule } from '@talon/shared/domain/day/events.ts';
import type {
  CalendarDate,
  CategoryId,
  CentreId,
  Channel,
  Instant,
  Language,
  OperatorId,
  Outcome,
  PriorityClass,
  Purpose,
  ServiceId,
  TicketId,
  WindowId,
} from '@talon/shared/domain/words.ts';

/**
 * How a leg stands or how it ended. `finished`: the service is done and the visit goes on;
 * `completed`: it was the visit's last. After `transferred` and `parked` a new leg follows.
 * `consultation`: a question answered without a ticket, a visit of one leg that never waited.
 */
export const legStates = [
  'waiting',
  'called',
  'serving',
  'parked',
  'transferred',
  'finished',
  'completed',
  'no_show',
  'cancelled',
  'expired',
  'unclosed',
  'consultation',
] as const;
export type LegState = (typeof legStates)[number];

/** Within one day. */
export interface VisitKey {
  /** The order of issue on that day, from 1. */
  readonly sequence: number;
  /** 1 for the first leg of a visit. */
  readonly leg: number;
}

/**
 * One leg of a visit: one wait for one service, its call and the service at one window. Reports
 * read these rows and nothing else. Waiting, walking and serving are columns of their own
 * and never overlap; all of `…Ms` is queue time, so a pause is in none of them. Times are wall clock.
 */
export interface VisitRow extends VisitKey {
  readonly centre: CentreId;
  readonly date: CalendarDate;
  readonly ticket: TicketId;
  readonly letter: string;
  readonly ordinal: number;
  readonly service: ServiceId;
  /** null when the service was gone from the day's settings. */
  readonly category: CategoryId | null;
  readonly purpose: Purpose;
  readonly priority: PriorityClass;
  readonly language: Language;
  readonly channel: Channel;
  readonly state: LegState;
  /** When the visit came: the same on each of its legs. */
  readonly issuedAt: Instant;
  /** When this leg began to wait. */
  readonly queuedAt: Instant;
  /** The last call. */
  readonly calledAt: Instant | null;
  readonly startedAt: Instant | null;
  /** When the leg ended, however it did. */
  readonly endedAt: Instant | null;
  readonly waitedMs: number;
  /** Between each call and what followed it: the walk to the window, the wait for who never came. */
  readonly calledMs: number;
  /** The walk alone: between the last call and the start. Part of `calledMs`. */
  readonly walkedMs: number;
  readonly serviceMs: number;
  /** The target that the last call was measured against. */
  readonly targetMs: number | null;
  readonly window: WindowId | null;
  readonly operator: OperatorId | null;
  readonly calls: number;
  readonly recalls: number;
  readonly callRule: CallRule | null;
  readonly outcome: Outcome | null;
  readonly delivered: readonly ServiceId[];
  /** What the ticket promised, in minutes; on the first leg, null when it showed the place only. */
  readonly promisedLow: number | null;
  readonly promisedHigh: number | null;
}

export interface Visits {
  /** The legs of one visit in order. */
  ofTicket(ticket: TicketId): readonly VisitRow[];
  /** Every leg of a day, in order of issue. */
  ofDay(centre: CentreId, date: CalendarDate): readonly VisitRow[];
}
