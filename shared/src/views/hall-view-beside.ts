import type { Instant, WindowId } from '../domain/words.ts';
import type { DeviceAlert } from './devices-view.ts';
import type { Announcement, HallHour, HallMessage } from './hall-view.ts';
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

/** What the supervisor's view tells that is in no event of the day. */
export interface BesideHall {
  readonly figures: HallFigures;
  readonly devices: readonly DeviceAlert[];
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
  help: [],
  alarms: [],
  words: [],
  announcements: [],
  messages: [],
  seen: new Set(),
};
