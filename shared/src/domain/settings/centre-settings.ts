import type {
  CalendarDate,
  CategoryId,
  CentreId,
  Language,
  ServiceId,
  WindowId,
  ZoneId,
} from '../words.ts';
import type { CallingRule, ProfileLine, ServiceRule, Targets, TimeRule } from './day-settings.ts';
import type { DeskSettings } from './desk-settings.ts';
import type { Direction, MediaSettings, ZoneWay } from './display-settings.ts';
import type { KioskSettings } from './kiosk-settings.ts';
import type { PrintingSettings } from './printing-settings.ts';
import type { RetentionSettings } from './retention-settings.ts';
import type { SecuritySettings } from './security-settings.ts';
import type { ShelterSettings } from './shelter-settings.ts';
import type { SupervisionSettings } from './supervision-settings.ts';
import type { VoiceSettings } from './voice-settings.ts';

/** One text in every interface language. */
export type LocalText = Readonly<Record<Language, string>>;

/** Local wall time HH:MM; `until` later than `from`. */
export interface OpenSpan {
  readonly from: string;
  readonly until: string;
}

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** Several spans a day leave a lunch break between them; an empty list is a day off. */
export type WeekHours = Readonly<Record<Weekday, readonly OpenSpan[]>>;

export interface Zone {
  readonly id: ZoneId;
  readonly name: LocalText;
  readonly floor: number;
  /** How to get there from the entrance, empty = nothing is said. */
  readonly way: LocalText;
  /** Which way boards of other zones send people here. */
  readonly ways?: readonly ZoneWay[];
}

export interface Category {
  readonly id: CategoryId;
  readonly name: LocalText;
  /** For boards and window signs, where the full name does not fit. */
  readonly shortName: LocalText;
  readonly letter: string;
  /** Name of a lucide icon, as in the kiosk's icon list. */
  readonly icon: string;
}

/** How far the introduction of a service has come. */
export type Stage = 'draft' | 'pilot' | 'live' | 'retired';

export interface StageChange {
  /** The first date of the centre's time zone on which it holds. */
  readonly date: CalendarDate;
  readonly stage: Stage;
}

export interface Service extends ServiceRule {
  readonly name: LocalText;
  /** For boards that show services; empty in a language = the full name. */
  readonly shortName?: LocalText;
  readonly authority: LocalText;
  readonly documents: readonly LocalText[];
  /** Who may apply, empty = nothing is said. */
  readonly applicant: LocalText;
  /** Legal term in working days, null = on the day. */
  readonly termDays: number | null;
  /** Words, e.g. «безоплатно». */
  readonly fee: LocalText;
  readonly audience: 'person' | 'business' | 'both';
  /** Synonyms and life situations, for search. */
  readonly searchWords: readonly string[];
  /** Visitors see live services, staff those on trial too; `stageOn` says what holds on a date. */
  readonly stage: Stage;
  /** What it becomes by itself, in order of date. */
  readonly stageFrom?: readonly StageChange[];
  /** The texts are samples and must be checked before use. */
  readonly sample: boolean;
}

export interface ServiceWindow {
  readonly id: WindowId;
  readonly number: number;
  readonly zone: ZoneId;
  /** How to find it, e.g. «праворуч від входу»; empty = nothing is said. */
  readonly way: LocalText;
  /** Which way to go, seen from the boards of its own zone. */
  readonly direction?: Direction | null;
  readonly profile: readonly ProfileLine[];
  /** The profile it has from a date on, instead of the one above. */
  readonly later?: {
    readonly from: CalendarDate;
    readonly profile: readonly ProfileLine[];
  } | null;
}

export interface Holiday {
  /** YYYY-MM-DD of the centre's time zone. */
  readonly date: string;
  /** Empty = closed all day. */
  readonly hours: readonly OpenSpan[];
  readonly name: LocalText;
}

/** Everything a centre is set up with. Decision parameters travel in events, texts never do. */
export interface CentreSettings {
  readonly id: CentreId;
  readonly name: LocalText;
  readonly address: LocalText;
  readonly phone: string;
  readonly timeZone: string;
  readonly mainLanguage: Language;
  readonly week: WeekHours;
  /** Open day and night (a practice or demonstration centre): `week` is then not asked. */
  readonly aroundTheClock: boolean;
  readonly holidays: readonly Holiday[];
  /** Tickets are given this many minutes before the day's first opening; absent: none. */
  readonly firstTicketMinutes?: number;
  /** Tickets stop this many minutes before closing. */
  readonly lastTicketMinutes: number;
  readonly dailyLimit: number | null;
  readonly zones: readonly Zone[];
  readonly categories: readonly Category[];
  readonly services: readonly Service[];
  readonly windows: readonly ServiceWindow[];
  readonly letters: { readonly legal: string | null; readonly appointment: string | null };
  readonly targets: Targets;
  readonly calling: CallingRule;
  readonly time: TimeRule;
  readonly board: {
    /** Show the service beside a called number instead of its category. */
    readonly showService: boolean;
    readonly ticker: readonly LocalText[];
    /** The zone where boards of the whole centre hang; null = floors are always named. */
    readonly home?: ZoneId | null;
  };
  readonly media?: MediaSettings;
  readonly kiosk: KioskSettings;
  readonly printing: PrintingSettings;
  /** Absent in settings stored before halls spoke: as by default. */
  readonly voice?: VoiceSettings;
  /** Absent in settings stored before people had second factors: as by default. */
  readonly security?: SecuritySettings;
  /** Absent in settings stored before halls were watched: as by default. */
  readonly supervision?: SupervisionSettings;
  /** How long what nobody needs for ever is kept; absent: by default. */
  readonly retention?: RetentionSettings;
  /** What windows ask of their operators; absent: by default. */
  readonly desk?: DeskSettings;
  /** Where people go in an air-raid alarm; absent: nothing is said of it. */
  readonly shelter?: ShelterSettings;
}

export type ServiceOf = (id: ServiceId) => Service | undefined;
