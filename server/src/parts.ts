import type { Day } from '@talon/shared/domain/day/state.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { DaySettings } from '@talon/shared/domain/settings/day-settings.ts';
import type { CalendarDate, CentreId, Instant, WindowId } from '@talon/shared/domain/words.ts';
import type { HallState, View, WeekDay } from '@talon/shared/views/common.ts';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { Config } from './config.ts';
import type { Difference } from './differences.ts';
import type { Caller, DeviceCaller, StaffCaller } from './http/caller.ts';
import type { FieldError } from './http/fault.ts';
import type { Desks } from './queue/desks.ts';

/** Everything a slice may use. Built once in `main.ts`, given as an argument, never global. */
export interface Parts {
  readonly config: Config;
  readonly log: FastifyBaseLogger;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Tables of the slices; each names its own with `db.withTables<…>()`. */
  readonly db: Kysely<object>;
  readonly desks: Desks<Day>;
  readonly settings: Settings;
  readonly identity: Identity;
  readonly devices: Devices;
  readonly audit: Audit;
}

export interface Clock {
  /** Wall clock, epoch ms. */
  readonly now: () => Instant;
}

export interface Ids {
  /** 128 random bits behind six characters of the time: 28 that fit a path. */
  readonly id: () => string;
  /** Unique in the installation and growing with time: for what nobody must be kept from guessing. */
  readonly ordered: () => string;
  /** 256 random bits: tokens, keys, cookies. */
  readonly secret: () => string;
}

export type SettingsSource = 'file' | 'api' | 'sample';

export interface SaveTerms {
  /** Opaque staff id of whoever saves. */
  readonly by?: string;
  /** Asked at the moment of writing; `precondition_failed` is thrown when it says no. */
  readonly isBasedOn?: (version: number) => boolean;
}

/** What each centre is set up with, and what follows from it for a moment or a date. */
export interface Settings {
  readonly centres: () => readonly CentreSettings[];
  readonly get: (centre: CentreId) => CentreSettings | undefined;
  /** Window ids are unique in the installation: routes and rooms name a window without its centre. */
  readonly centreOfWindow: (window: WindowId) => CentreSettings | undefined;
  /** Calendar date of the centre's time zone. */
  readonly dateAt: (centre: CentreId, now: Instant) => CalendarDate;
  /** Decision parameters of a date; letters changed today hold from tomorrow. */
  readonly daySettings: (centre: CentreId, date: CalendarDate) => DaySettings;
  /** Open or closed by the hours alone: a pause is the day's and is laid over by the caller. */
  readonly hallAt: (centre: CentreId, now: Instant) => HallState;
  readonly weekAt: (centre: CentreId, now: Instant) => readonly WeekDay[];
  /** Stores the next version, or names every fault and stores nothing. */
  readonly save: (
    settings: CentreSettings,
    source: SettingsSource,
    terms?: SaveTerms,
  ) => Promise<readonly FieldError[]>;
  /** Reads, edits and stores in one step: nobody's change in between is lost. */
  readonly change: (
    centre: CentreId,
    edit: (now: CentreSettings) => CentreSettings,
    source: SettingsSource,
    terms?: SaveTerms,
  ) => Promise<readonly FieldError[]>;
  readonly onChange: (listener: (centre: CentreId) => void) => () => void;
}

export interface SessionEnd {
  readonly user: string;
  readonly session: string;
}

export interface Identity {
  /** The signed-in person of a `Cookie` header, or null: also for sockets. */
  readonly callerOfCookie: (cookieHeader: string | undefined) => Promise<StaffCaller | null>;
  /** The one place where an opaque staff id becomes a name. null = unknown. */
  readonly nameOf: (user: string) => string | null;
  /** Ids of people with a role at the centre, for staff lists. */
  readonly staffOf: (centre: CentreId) => readonly { readonly id: string; readonly name: string }[];
  readonly isSignedIn: (user: string) => boolean;
  readonly onSessionEnd: (listener: (ended: SessionEnd) => void) => () => void;
  /** Asked again at the last instant by who had to wait since the caller was found. */
  readonly standingOf: (caller: StaffCaller) => Standing;
  /** What the person may do is something else now: their sockets have to be judged anew. */
  readonly onJudgedAnew: (listener: (user: string) => void) => () => void;
}

/** Whether a caller's session goes on, with the roles and rights that it was found with. */
export type Standing = 'same' | 'changed' | 'ended';

export interface Devices {
  /** The device of a token, or null when it is unknown or revoked: also for sockets. */
  readonly callerOfToken: (token: string) => Promise<DeviceCaller | null>;
  /** Asked again at the last instant by who had to wait since the token was looked up. */
  readonly isPaired: (device: string) => boolean;
  /** Its sockets are cut at once by who hears this. */
  readonly onRevoked: (listener: (device: string) => void) => () => void;
  readonly rooms: DeviceRooms;
}

/** What the rooms of devices show, and who stands in them. */
export interface DeviceRooms {
  /** null: no such device, or revoked. */
  readonly ofDevice: (device: string) => View | null;
  readonly ofCentre: (centre: CentreId) => View | null;
  readonly entered: (device: string) => void;
  readonly left: (device: string) => void;
  readonly onChange: (listener: (centre: CentreId) => void) => () => void;
}

/** What staff looked at or did by a right: opaque ids and codes, never free text about a person. */
export interface AuditEntry {
  readonly by: string;
  readonly centre: CentreId | null;
  readonly action: string;
  readonly subject: string | null;
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
  /**
   * What was and what is, as objects: kept are the fields that differ. Nothing personal may stand
   * in them; `undefined` = was not there, or is no more.
   */
  readonly before?: object;
  readonly after?: object;
  /** Instead of both, where the slice has compared them by itself; keys from the top. */
  readonly found?: readonly Difference[];
}

export interface Audit {
  readonly record: (entry: AuditEntry) => Promise<void>;
}

/** Finds out who asks: device token, then session cookie, else the public. */
export type Identify = (request: FastifyRequest) => Promise<Caller>;
