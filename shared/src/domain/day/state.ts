import type { Line, Served } from '../calling/contest.ts';
import type { Row } from '../calling/row.ts';
import type { DaySettings, ProfileLine, ServiceRule } from '../settings/day-settings.ts';
import type {
  BreakReason,
  Channel,
  CommandId,
  Instant,
  Language,
  OperatorId,
  ParkPool,
  ParkReason,
  PauseReason,
  Purpose,
  QueueInstant,
  ServiceId,
  TicketId,
  TicketState,
  WindowId,
  WindowState,
  ZoneId,
} from '../words.ts';
import type { Leg } from './events.ts';
import type { HallCalls } from './hall-calls.ts';
import type { Workbook } from './workbook.ts';

/** States in which a rule may still touch a ticket. */
export type LiveState = Extract<
  TicketState,
  'waiting' | 'called' | 'serving' | 'parked' | 'no_show'
>;
/** States a ticket ends the day in; of those tickets the day keeps nothing else. */
export type EndedState = Exclude<TicketState, 'waiting' | 'called' | 'serving' | 'parked'>;

/** What a visitor may still ask of a ticket that has ended. */
export interface EndedTicket {
  readonly state: EndedState;
  readonly letter: string;
  readonly ordinal: number;
  readonly service: ServiceId;
  readonly language: Language;
  readonly issuedAt: Instant;
}

/** A service of the route with what the visitor comes for. */
export interface Step {
  readonly service: ServiceId;
  readonly purpose: Purpose;
}

export interface Ticket {
  readonly id: TicketId;
  readonly letter: string;
  readonly ordinal: number;
  /** Order of issue today, from 1. */
  readonly sequence: number;
  readonly language: Language;
  readonly channel: Channel;
  readonly appointment: { readonly id: string; readonly bookedFor: Instant } | null;
  readonly issuedAt: Instant;
  /** The place of its first arrival, in the unit of `Leg.place`. */
  readonly arrival: number;
  state: LiveState;
  /** Where it waits, or waited last. */
  leg: Leg;
  /** The window that holds it, parked it or missed it. */
  window: WindowId | null;
  done: readonly ServiceId[];
  pending: readonly Step[];
  /** Windows that asked «return to me», the latest last, with the service to go on with. */
  returns: readonly (Step & { readonly window: WindowId })[];
  calledAt: QueueInstant;
  /** The last call or recall of who is called; null for a walk-in, who stands there already. */
  announcedAt: QueueInstant | null;
  recalls: number;
  /** When the service in progress began, null before. */
  startedAt: QueueInstant | null;
  parking: {
    readonly pool: ParkPool;
    readonly reason: ParkReason;
    readonly until: QueueInstant;
  } | null;
  missedAt: QueueInstant;
  reinstated: boolean;
  /** Waiting of the legs before this one, ms. */
  waitedBeforeMs: number;
  /** Waiting of this leg until its call, ms; 0 while it waits. */
  legWaitedMs: number;
  touchedBy: CommandId;
}

export interface Window {
  readonly id: WindowId;
  number: number;
  zone: ZoneId;
  profile: readonly ProfileLine[];
  /** The lines of its profile in which somebody has stood today. */
  served: Served<Ticket>[];
  /** Services in its profile for no other reason than that the settings left them out. */
  leftOut: readonly ServiceId[];
  /** Left out of the settings while open: it goes on until it closes. */
  retired: boolean;
  state: WindowState;
  /** When it entered this state. */
  since: Instant;
  operator: OperatorId | null;
  ticket: Ticket | null;
  armed: boolean;
  /** Since when it holds no ticket. */
  idleSince: Instant;
  onBreak: { readonly reason: BreakReason; readonly until: Instant | null } | null;
  recent: readonly boolean[];
  undo: UndoRecord | null;
  touchedBy: CommandId;
}

/** What a window did last, with everything as it was before. */
export interface UndoRecord {
  readonly kind: 'call' | 'no_show' | 'finish' | 'close';
  readonly cause: CommandId;
  readonly at: QueueInstant;
  readonly window: Window;
  readonly tickets: readonly { readonly live: Ticket; readonly was: Ticket }[];
  /** The service time this action taught, to be forgotten with it. */
  readonly learned: { readonly service: ServiceId; readonly ms: number } | null;
}

export interface Service {
  rule: ServiceRule;
  /** Left out of the settings: no more tickets, but those that wait are served. */
  retired: boolean;
  issued: number;
  lines: Line<Ticket>[];
  readonly learned: { count: number; totalMs: number };
}

export interface Clock {
  openedAt: Instant;
  /** Time of the last event: no event is earlier than one before it. */
  lastAt: Instant;
  pauses: { readonly from: Instant; readonly until: Instant }[];
  paused: { readonly at: Instant; readonly reason: PauseReason } | null;
}

/** The working set of one day. It has one owner, and only `evolveDay` changes it. */
export interface Day {
  phase: 'unopened' | 'open' | 'closed';
  settings: DaySettings | null;
  readonly clock: Clock;
  readonly services: Map<ServiceId, Service>;
  readonly windows: Map<WindowId, Window>;
  readonly operators: Map<OperatorId, WindowId>;
  /** Tickets a rule may still touch. */
  readonly tickets: Map<TicketId, Ticket>;
  readonly directedToWindow: Map<WindowId, Row<Ticket>>;
  readonly directedToOperator: Map<OperatorId, Row<Ticket>>;
  readonly parked: Map<TicketId, Ticket>;
  /** No-shows that may still be reinstated, the oldest first. */
  readonly missed: Map<TicketId, Ticket>;
  readonly ended: Map<TicketId, EndedTicket>;
  /** The last ordinal given under each letter. */
  readonly counters: Map<string, number>;
  issued: number;
  /** Visits completed. */
  served: number;
  readonly appointments: Set<string>;
  readonly commands: Set<CommandId>;
  /** Announcements to the hall. */
  readonly calls: HallCalls;
  /** What each operator has done, for the own screen. */
  readonly workbook: Workbook;
  /** How calls turned out: the no-show share and the way to the window. */
  readonly turnout: { came: number; missed: number; walkedMs: number };
  /** Number of events so far. */
  version: number;
}

/** A day before its first event. */
export function initialDay(): Day {
  return {
    phase: 'unopened',
    settings: null,
    clock: { openedAt: 0, lastAt: 0, pauses: [], paused: null },
    services: new Map(),
    windows: new Map(),
    operators: new Map(),
    tickets: new Map(),
    directedToWindow: new Map(),
    directedToOperator: new Map(),
    parked: new Map(),
    missed: new Map(),
    ended: new Map(),
    counters: new Map(),
    issued: 0,
    served: 0,
    appointments: new Set(),
    commands: new Set(),
    calls: { ofWindow: new Map(), ofTicket: new Map() },
    workbook: { given: new Map(), workdays: new Map(), calls: new Map() },
    turnout: { came: 0, missed: 0, walkedMs: 0 },
    version: 0,
  };
}
