import type { HallState, LocalText, View } from './common.ts';
import type { DeviceTrouble } from './devices-view.ts';
import type { HelpItem } from './help-view.ts';
import type { PrinterView } from './printer-view.ts';

/** What the hall comes to in figures. Spans are queue time in ms, running on from `HallView.at`. */
export interface HallKpis {
  readonly waiting: number;
  /** At this time of such a weekday; null: no such day is known. */
  readonly usualWaiting: number | null;
  /** Of everybody called from a line today; null: nobody yet. */
  readonly meanWaitMs: number | null;
  /** The centre's target of an ordinary visit. */
  readonly targetMs: number;
  /** Who waits longest now; null: nobody waits. */
  readonly longest: {
    readonly number: string;
    readonly waitedMs: number;
    readonly targetMs: number;
  } | null;
  /** Per cent; null: nobody was called or lost yet. */
  readonly serviceLevel: number | null;
  /** What the service level is made of. */
  readonly within: number;
  readonly called: number;
  readonly lost: number;
  /** Per cent, of the settings. */
  readonly serviceLevelTarget: number;
  readonly served: number;
  readonly usualServed: number | null;
  /** Mean of one to five; null: nobody rated today. */
  readonly satisfaction: number | null;
  readonly ratings: number;
}

/** One window as the supervisor sees it. */
export interface HallWindow {
  readonly id: string;
  readonly number: number;
  readonly zone: string;
  readonly state: 'closed' | 'free' | 'called' | 'serving' | 'break';
  readonly operator: { readonly id: string; readonly name: string } | null;
  readonly ticket: {
    readonly id: string;
    readonly number: string;
    readonly service: LocalText;
  } | null;
  /** How long it has been so: queue time of a visit, else wall time, ms. */
  readonly ms: number;
  /** Planned length of the service; null: nobody is served. */
  readonly normMs: number | null;
  /** Planned end of a break, epoch ms. */
  readonly until: number | null;
  /** Categories that it serves. */
  readonly categories: readonly LocalText[];
}

/** A category as it loads the hall. */
export interface HallLoad {
  readonly category: string;
  readonly letter: string;
  readonly name: LocalText;
  readonly waiting: number;
  /** Mean of those who wait, ms of queue time; null: nobody waits. */
  readonly meanMs: number | null;
  readonly targetMs: number;
  /** Windows that are open or on a break and serve it. */
  readonly windows: number;
}

export interface HallHour {
  /** 0–23, wall time of the centre. */
  readonly hour: number;
  /** null: not yet. */
  readonly today: number | null;
  /** Mean of the same weekday of the last weeks; null: no such day is known. */
  readonly usual: number | null;
  /** null: it has begun, or nothing can be told of it. */
  readonly ahead: {
    /** Visitors expected in it. */
    readonly arrivals: number;
    /** Who is expected to wait when it begins. */
    readonly waiting: number;
    /** The wait of somebody who comes then, ms; null: nobody is served. */
    readonly waitMs: number | null;
  } | null;
}

/** A window that could take a service on at once. */
export interface HallFit {
  readonly window: string;
  readonly number: number;
}

interface Asked {
  readonly service: string;
  readonly name: LocalText;
  readonly purpose: 'consult' | 'apply' | 'collect';
  /** null: no open window is free to take it. */
  readonly fit: HallFit | null;
}
interface AtWindow {
  readonly window: string;
  readonly number: number;
}

interface Kinds {
  /** An operator asks for help without a word. */
  alarm: AtWindow & { readonly operator: string; readonly coming: boolean };
  /** An operator wrote. */
  message: AtWindow & { readonly operator: string; readonly text: string };
  /** A visitor waits for staff at a kiosk. */
  help: Omit<HelpItem, 'since'>;
  /** People wait for a service that no open window serves. */
  unserved: Asked & { readonly waiting: number };
  /** Of those who wait longer than the threshold for one service, whoever waits longest. */
  wait: Asked & {
    readonly ticket: string;
    readonly number: string;
    readonly waitedMs: number;
    readonly targetMs: number;
    /** How many of the service wait so long. */
    readonly people: number;
    /** Numbers of the windows that serve it now. */
    readonly servedBy: readonly number[];
  };
  /** A service takes much longer than planned. */
  service: AtWindow & {
    readonly ticket: string;
    readonly name: LocalText;
    readonly servedMs: number;
    readonly normMs: number;
  };
  /** A window is free while people wait whom it could call. */
  idle: AtWindow & { readonly waiting: number; readonly idleMs: number };
  /** A ticket's last printing failed: its visitor may stand without a paper. */
  unprinted: {
    readonly ticket: string;
    readonly number: string;
    /** A code; null: none is known. */
    readonly reason: string | null;
  };
  /** A network printer, whoever prints with it. */
  printer: { readonly printer: string; readonly name: string; readonly trouble: PrinterTrouble };
  device: { readonly device: string; readonly name: string; readonly trouble: DeviceTrouble };
}

/** What a network printer is told of for. */
export type PrinterTrouble = Exclude<
  NonNullable<PrinterView['printer']>,
  'unknown' | 'ready' | 'silent'
>;

export type HallAlertKind = keyof Kinds;
export type HallAlertOf<Kind extends HallAlertKind> = {
  /** Stays the same as long as what it tells of. */
  readonly id: string;
  readonly kind: Kind;
  readonly tone: 'bad' | 'warn';
  /** Epoch ms. */
  readonly since: number;
  /** Somebody marked it: it is listed last and counted no more. */
  readonly seen: boolean;
} & Kinds[Kind];
export type HallAlert = { [Kind in HallAlertKind]: HallAlertOf<Kind> }[HallAlertKind];

/** A sentence that boards show now. */
export interface Announcement {
  readonly id: string;
  readonly text: Partial<LocalText>;
  /** null: on every board. */
  readonly zones: readonly string[] | null;
  /** Epoch ms. */
  readonly until: number;
}

/** What was written to desks today, and who has seen it. */
export interface HallMessage {
  readonly id: string;
  readonly at: number;
  readonly text: string;
  /** Numbers of the windows. */
  readonly to: readonly number[];
  readonly seenBy: readonly number[];
}

/** `hall:{centre}`: the hall as those who run it see it. */
export interface HallView extends View {
  /** When the view was made, epoch ms. */
  readonly at: number;
  readonly timeZone: string;
  readonly hall: HallState;
  readonly phase: 'open' | 'closed';
  readonly mainLanguage: 'uk' | 'ru' | 'en';
  readonly zones: readonly { readonly id: string; readonly name: LocalText }[];
  readonly kpis: HallKpis;
  readonly windows: readonly HallWindow[];
  /** The longest mean wait first. */
  readonly load: readonly HallLoad[];
  readonly arrivals: readonly HallHour[];
  readonly alerts: readonly HallAlert[];
  readonly announcements: readonly Announcement[];
  /** The newest first. */
  readonly messages: readonly HallMessage[];
}

/** `desk:{window}`: what whoever runs the hall tells this window, and whether help comes. */
export interface DeskView extends View {
  /** Not yet seen, the oldest first. */
  readonly messages: readonly {
    readonly id: string;
    readonly at: number;
    readonly from: string;
    readonly text: string;
  }[];
  readonly alarm: { readonly since: number; readonly coming: boolean } | null;
}
