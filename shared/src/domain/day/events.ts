import type { DaySettings, ProfileLine } from '../settings/day-settings.ts';
import type {
  Actor,
  BreakReason,
  CallingMode,
  CancelReason,
  Channel,
  CommandId,
  ConsultationChannel,
  Instant,
  Language,
  MoveReason,
  OperatorId,
  Outcome,
  ParkPool,
  ParkReason,
  PauseReason,
  PriorityClass,
  Purpose,
  QueueInstant,
  ServiceId,
  StaffReason,
  TicketId,
  TransferPlace,
  TurnReason,
  WindowId,
  WithdrawalReason,
} from '../words.ts';
import type { TransferTarget } from './commands.ts';

/** `at` = max(now, time of the last event): a clock set back changes no order. */
export interface Happened {
  readonly at: Instant;
  /** The command that caused it; several events may share one. */
  readonly cause: CommandId;
  readonly by: Actor;
}

/** A candidate of a call as it stood: what «why this one?» shows. Its wait counts from its place. */
export interface Candidate {
  readonly ticket: TicketId;
  readonly service: ServiceId;
  readonly priority: PriorityClass;
  readonly waitedMs: number;
  readonly targetMs: number;
  /** waited ÷ target. */
  readonly ratio: number;
}

/** The rule that decided, in the order in which they are asked. */
export const callRules = [
  'chosen',
  'walk_in',
  'called_back',
  'directed_due',
  'share_priority',
  'share_ordinary_turn',
  'strict_priority',
  'ratio',
  'preference',
  'fifo',
  'early_appointment',
  'only_one',
] as const;
export type CallRule = (typeof callRules)[number];

export interface CallReason {
  readonly mode: CallingMode;
  readonly rule: CallRule;
  readonly winner: Candidate;
  readonly runnerUp: Candidate | null;
  /** Mode share: priority calls among the window's last calls, as counted for this one. */
  readonly priorityCalls: number;
}

/**
 * Where a waiting ticket stands. `place` is milliseconds of queue time since the day was opened;
 * lower is nearer. A directed ticket belongs to one window or operator.
 */
export interface Leg {
  readonly service: ServiceId;
  readonly purpose: Purpose;
  readonly priority: PriorityClass;
  readonly place: number;
  readonly since: QueueInstant;
  readonly directedTo:
    | { readonly kind: 'window'; readonly window: WindowId }
    | { readonly kind: 'operator'; readonly operator: OperatorId }
    | null;
}

interface Bodies {
  day_opened: { readonly settings: DaySettings };
  settings_applied: { readonly settings: DaySettings };
  ticket_issued: {
    readonly ticket: TicketId;
    readonly letter: string;
    /** Ordinal under the letter today, from 1. */
    readonly ordinal: number;
    readonly route: readonly ServiceId[];
    /** The purpose of each service of the route, in the same order. */
    readonly purposes: readonly Purpose[];
    readonly leg: Leg;
    readonly language: Language;
    readonly channel: Channel;
    readonly appointment: { readonly id: string; readonly bookedFor: Instant } | null;
  };
  /** A visit without a ticket: it began and ended at once, and stood in no line. */
  consultation_given: {
    readonly visit: TicketId;
    readonly service: ServiceId;
    readonly language: Language;
    readonly channel: ConsultationChannel;
  };
  service_added: {
    readonly ticket: TicketId;
    readonly service: ServiceId;
    readonly purpose: Purpose;
  };
  /** Another route of a waiting visit; its wait goes on in the line of the first service. */
  ticket_rerouted: {
    readonly ticket: TicketId;
    readonly route: readonly ServiceId[];
    readonly purposes: readonly Purpose[];
    readonly leg: Leg;
    /** null: not said, as everywhere that a reason may be left out. */
    readonly reason: StaffReason | null;
  };
  window_armed: { readonly window: WindowId };
  window_disarmed: { readonly window: WindowId };
  ticket_called: {
    readonly ticket: TicketId;
    readonly window: WindowId;
    readonly operator: OperatorId;
    readonly how: 'next' | 'chosen' | 'armed' | 'walk_in' | 'unparked';
    readonly reason: CallReason;
    /** Why this one was chosen, in the words of who chose; null: not said, or nobody chose. */
    readonly because: TurnReason | null;
  };
  ticket_recalled: { readonly ticket: TicketId; readonly window: WindowId; readonly times: number };
  service_started: { readonly ticket: TicketId; readonly window: WindowId };
  /** One service of the route ended at this window. What follows is the next event. */
  service_finished: {
    readonly ticket: TicketId;
    readonly window: WindowId;
    readonly service: ServiceId;
    readonly outcome: Outcome | null;
    readonly delivered: readonly ServiceId[];
  };
  /** The same window goes on with the next service of the route, without a new wait. */
  service_continued: {
    readonly ticket: TicketId;
    readonly window: WindowId;
    readonly service: ServiceId;
  };
  /** The next service of the route waits for another window. */
  leg_queued: { readonly ticket: TicketId; readonly leg: Leg };
  ticket_completed: { readonly ticket: TicketId; readonly window: WindowId };
  ticket_missed: { readonly ticket: TicketId; readonly window: WindowId };
  ticket_reinstated: { readonly ticket: TicketId; readonly leg: Leg };
  ticket_returned: { readonly ticket: TicketId; readonly window: WindowId; readonly leg: Leg };
  ticket_transferred: {
    readonly ticket: TicketId;
    readonly window: WindowId;
    readonly to: TransferTarget;
    readonly place: TransferPlace;
    readonly leg: Leg;
    /** After the other one has finished the ticket comes back to this window. */
    readonly returnTo: WindowId | null;
    /** Why it was put first; null: not said, or it was not. */
    readonly reason: TurnReason | null;
  };
  ticket_parked: {
    readonly ticket: TicketId;
    readonly window: WindowId;
    readonly reason: ParkReason;
    readonly pool: ParkPool;
    readonly until: QueueInstant;
  };
  ticket_unparked: { readonly ticket: TicketId; readonly leg: Leg };
  /** A directed ticket whose window closed or operator left falls back to its service's line. */
  ticket_fell_back: { readonly ticket: TicketId; readonly leg: Leg };
  ticket_cancelled: { readonly ticket: TicketId; readonly reason: CancelReason };
  ticket_expired: { readonly ticket: TicketId };
  ticket_unclosed: { readonly ticket: TicketId; readonly window: WindowId };
  ticket_moved: { readonly ticket: TicketId; readonly leg: Leg; readonly reason: MoveReason };
  priority_withdrawn: {
    readonly ticket: TicketId;
    readonly leg: Leg;
    readonly reason: WithdrawalReason | null;
  };
  window_opened: { readonly window: WindowId; readonly operator: OperatorId };
  window_closed: { readonly window: WindowId; readonly operator: OperatorId };
  break_started: {
    readonly window: WindowId;
    readonly reason: BreakReason;
    readonly until: Instant | null;
  };
  break_changed: {
    readonly window: WindowId;
    readonly reason: BreakReason;
    readonly until: Instant | null;
  };
  break_ended: { readonly window: WindowId };
  profile_changed: { readonly window: WindowId; readonly profile: readonly ProfileLine[] };
  queue_paused: { readonly reason: PauseReason };
  queue_resumed: { readonly pausedMs: number };
  /** Takes back what this window did last; `undid` names it. Boards withdraw silently. */
  action_undone: {
    readonly window: WindowId;
    readonly undid: 'call' | 'no_show' | 'finish' | 'close';
    readonly ticket: TicketId | null;
  };
  day_closed: object;
}

export type DayEventType = keyof Bodies;
export type DayEventOf<Type extends DayEventType> = Happened & {
  readonly type: Type;
} & Bodies[Type];
export type DayEvent = { [Type in DayEventType]: DayEventOf<Type> }[DayEventType];
