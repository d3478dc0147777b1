import type {
  CalendarDate,
  CallingMode,
  CategoryId,
  CentreId,
  Instant,
  PriorityClass,
  Purpose,
  ServiceId,
  WindowId,
  ZoneId,
} from '../words.ts';

/** Waiting targets in minutes by purpose and class. */
export type Targets = Readonly<
  Record<Purpose, Readonly<Record<Exclude<PriorityClass, 'returning'>, number>>>
>;

export interface ServiceRule {
  readonly id: ServiceId;
  readonly category: CategoryId;
  /** Own letter, else the category's. */
  readonly letter: string | null;
  readonly purposes: readonly Purpose[];
  readonly plannedMinutes: number;
  /** Own targets in minutes; what is absent comes from DaySettings.targets. */
  readonly targets: Partial<
    Readonly<Record<Purpose, Partial<Record<PriorityClass, number>>>>
  > | null;
  /** Tickets a day, null = no limit. */
  readonly dailyLimit: number | null;
}

/** One line a window serves. `purposes: null` = every purpose. Preference 1 is the most preferred. */
export interface ProfileLine {
  readonly service: ServiceId;
  readonly purposes: readonly Purpose[] | null;
  readonly preference: number;
}

export interface WindowRule {
  readonly id: WindowId;
  readonly number: number;
  readonly zone: ZoneId;
  readonly profile: readonly ProfileLine[];
}

export interface CallingRule {
  readonly mode: CallingMode;
  /** Mode share: at most `priority` of every `of` calls of a window are priority while others wait. */
  readonly share: { readonly priority: number; readonly of: number };
  /** A profile's preference decides between ratios that differ by less than this part (0.1 = 10 %). */
  readonly preferenceBand: number;
}

export interface TimeRule {
  /** No-show is offered after this many recalls. */
  readonly recallsBeforeNoShow: number;
  /** Minutes after a call when no-show happens by itself; null = never. */
  readonly autoNoShowMinutes: number | null;
  /** Minutes after a no-show in which the ticket may be reinstated, once. */
  readonly reinstateMinutes: number;
  /** An appointment later than this is ordinary from its arrival. */
  readonly lateMinutes: number;
  readonly undoSeconds: number;
  readonly defaultParkMinutes: number;
  readonly maxParkMinutes: number;
}

/**
 * The decision parameters of one day: they travel in the day's events, so a replay needs nothing
 * else. No text, no name, no person.
 */
export interface DaySettings {
  readonly centre: CentreId;
  readonly date: CalendarDate;
  readonly timeZone: string;
  /** Tickets are issued from `issueFrom` until `issueUntil`; both null = closed all day. */
  readonly issueFrom: Instant | null;
  readonly issueUntil: Instant | null;
  /** Breaks of the whole centre (lunch), in which no ticket is issued. */
  readonly closures: readonly { readonly from: Instant; readonly until: Instant }[];
  /** The day ends here at the latest: 04:00 local of the next date. */
  readonly endsAt: Instant;
  readonly categories: readonly { readonly id: CategoryId; readonly letter: string }[];
  readonly services: readonly ServiceRule[];
  readonly windows: readonly WindowRule[];
  /** Own letters of these classes, null = the letter of the service. */
  readonly letters: { readonly legal: string | null; readonly appointment: string | null };
  readonly targets: Targets;
  readonly calling: CallingRule;
  readonly time: TimeRule;
  /** Largest number of tickets of the day, null = no limit. */
  readonly dailyLimit: number | null;
}
