import type { DaySettings, ProfileLine } from '../settings/day-settings.ts';
import type {
  Actor,
  BreakReason,
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
  Purpose,
  ServiceId,
  StaffReason,
  TicketId,
  TransferPlace,
  TurnReason,
  WindowId,
  WithdrawalReason,
} from '../words.ts';

/** What every command carries: its identity, the wall clock in epoch ms, and who asks. */
export interface Asked {
  readonly id: CommandId;
  readonly now: Instant;
  readonly by: Actor;
}

export type TransferTarget =
  | { readonly kind: 'service'; readonly service: ServiceId }
  | { readonly kind: 'window'; readonly window: WindowId }
  | { readonly kind: 'operator'; readonly operator: OperatorId };

interface Bodies {
  open_day: { readonly settings: DaySettings };
  apply_settings: { readonly settings: DaySettings };
  /** `ticket` is the new ticket's unguessable id, made by the shell. */
  issue: {
    readonly ticket: TicketId;
    readonly services: readonly ServiceId[];
    readonly purpose: Purpose | null;
    /** What single services are wanted for, where it is not what the others are. */
    readonly purposes?: Readonly<Record<ServiceId, Purpose>>;
    readonly priority: 'ordinary' | 'legal';
    readonly language: Language;
    readonly channel: Channel;
    /** The appointment that is checked in: an opaque id and the booked time; null = none. */
    readonly appointment: { readonly id: string; readonly bookedFor: Instant } | null;
    /** Operator's walk-in: the ticket is called to this window at once. */
    readonly window: WindowId | null;
  };
  /**
   * A question answered at reception or on the telephone, without a ticket. `visit` is its
   * unguessable id, made by the shell.
   */
  consult: {
    readonly visit: TicketId;
    readonly service: ServiceId;
    readonly language: Language;
    readonly channel: ConsultationChannel;
  };
  /** Other services for a visit that waits; it keeps its number, class and place. Staff. */
  reroute: {
    readonly ticket: TicketId;
    readonly services: readonly ServiceId[];
    readonly purpose: Purpose | null;
    readonly purposes?: Readonly<Record<ServiceId, Purpose>>;
    /** In the place of the present service alone: what the visit asks besides stays behind. */
    readonly keepsRest?: boolean;
    readonly reason?: StaffReason | null;
  };
  add_service: { readonly ticket: TicketId; readonly service: ServiceId };
  call_next: { readonly window: WindowId };
  /** Takes back store-next: the window no longer waits for the first ticket that fits. */
  disarm: { readonly window: WindowId };
  /** Nobody is held up for a reason: who does not say one is told of without one. */
  call_chosen: {
    readonly window: WindowId;
    readonly ticket: TicketId;
    readonly reason?: TurnReason | null;
  };
  recall: { readonly window: WindowId };
  start: { readonly window: WindowId };
  /** `next` calls the next visitor in the same decision. */
  finish: {
    readonly window: WindowId;
    readonly outcome: Outcome | null;
    readonly delivered: readonly ServiceId[] | null;
    readonly next: boolean;
  };
  /** By hand, or by the clock with the ticket that has not come. */
  no_show: { readonly window: WindowId; readonly ticket: TicketId | null };
  /** Called → waiting, to its place. */
  return: { readonly window: WindowId };
  transfer: {
    readonly window: WindowId;
    readonly to: TransferTarget;
    readonly place: TransferPlace;
    readonly returnToMe: boolean;
    /** Why it is put first. */
    readonly reason?: TurnReason | null;
  };
  park: {
    readonly window: WindowId;
    readonly reason: ParkReason;
    /** null = the default of the settings. */
    readonly minutes: number | null;
    readonly pool: ParkPool;
  };
  /** By hand at a window (called back to it) or by the clock (window null). */
  unpark: { readonly ticket: TicketId; readonly window: WindowId | null };
  cancel: { readonly ticket: TicketId; readonly reason: CancelReason };
  reinstate: { readonly ticket: TicketId };
  /** Before another ticket of the same line, or to its end (before null). Staff, audited. */
  move: {
    readonly ticket: TicketId;
    readonly before: TicketId | null;
    readonly reason: MoveReason;
  };
  /** The visitor lets up to `places` (1–10) others of the same line go first. */
  let_pass: { readonly ticket: TicketId; readonly places: number };
  to_ordinary: { readonly ticket: TicketId; readonly reason?: WithdrawalReason | null };
  open_window: { readonly window: WindowId; readonly operator: OperatorId };
  close_window: { readonly window: WindowId };
  start_break: {
    readonly window: WindowId;
    readonly reason: BreakReason;
    readonly minutes: number | null;
  };
  /** Another reason or planned end of a break that lasts; `minutes` from its beginning. */
  change_break: {
    readonly window: WindowId;
    readonly reason: BreakReason;
    readonly minutes: number | null;
  };
  end_break: { readonly window: WindowId };
  change_profile: { readonly window: WindowId; readonly profile: readonly ProfileLine[] };
  pause: { readonly reason: PauseReason };
  resume: Record<never, never>;
  undo: { readonly window: WindowId };
  close_day: Record<never, never>;
}

export type CommandType = keyof Bodies;
export type CommandOf<Type extends CommandType> = Asked & { readonly type: Type } & Bodies[Type];
export type Command = { [Type in CommandType]: CommandOf<Type> }[CommandType];
