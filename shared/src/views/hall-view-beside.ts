import type { Instant, TicketId, WindowId } from '../domain/words.ts';
import type { DeviceAlert } from './devices-view.ts';
import type { Announcement, HallHour, HallMessage, PrinterTrouble } from './hall-view.ts';
import type { HelpItem } from './help-view.ts';

/** What the rows of today's visits, of past ones and of ratings tell beside the live day. */
export interface HallFigures {
  /** Calls from a line; those within their target; those who left or were sent away after it. */
  readonly called: number;
  readonly within: number;
  readonly lost: number;
  /** Mean wait of the calls, ms of queue time; null: none. */
  readonly meanWaitMs: number | null;
  /** The hours of the day in which the doors are open or somebody came. */
  readonly arrivals: readonly HallHour[];
  /** Means of the same weekday of past weeks at this time; null: none is known. */
  readonly usual: { readonly waiting: number; readonly served: number } | null;
  readonly ratings: number;
  /** One to five; null: nobody rated today. */
  readonly satisfaction: number | null;
}

export const noFigures: HallFigures = {
  called: 0,
  within: 0,
  lost: 0,
  meanWaitMs: null,
  arrivals: [],
  usual: null,
  ratings: 0,
  satisfaction: null,
};

export interface WindowAlarm {
  readonly window: WindowId;
  readonly operator: string;
  readonly since: Instant;
  readonly coming: boolean;
}

/** What an operator wrote and nobody has read yet. */
export interface WindowWord {
  readonly id: string;
  readonly window: WindowId;
  readonly operator: string;
  readonly at: Instant;
  readonly text: string;
}

/** What is known of paper: tickets that have none, and printers that give none. */
export interface PaperNews {
  /** Tickets whose last printing failed. */
  readonly unprinted: readonly {
    readonly job: string;
    readonly ticket: TicketId;
    readonly reason: string | null;
    readonly at: Instant;
  }[];
  readonly printers: readonly {
    readonly printer: string;
    readonly name: string;
    readonly trouble: PrinterTrouble;
    readonly since: Instant;
  }[];
  /** Kiosks that print with a network printer: of its paper it is told itself, not they. */
  readonly served: ReadonlySet<string>;
}

export const noPaperNews: PaperNews = { unprinted: [], printers: [], served: new Set() };

/** What the supervisor's view tells that is in no event of the day. */
export interface BesideHall {
  readonly figures: HallFigures;
  readonly devices: readonly DeviceAlert[];
  readonly paper: PaperNews;
  readonly help: readonly HelpItem[];
  readonly alarms: readonly WindowAlarm[];
  readonly words: readonly WindowWord[];
  readonly announcements: readonly Announcement[];
  readonly messages: readonly HallMessage[];
  /** Ids of the alerts that somebody marked as seen. */
  readonly seen: ReadonlySet<string>;
}

export const nothingBeside: BesideHall = {
  figures: noFigures,
  devices: [],
  paper: noPaperNews,
  help: [],
  alarms: [],
  words: [],
  announcements: [],
  messages: [],
  seen: new Set(),
};
