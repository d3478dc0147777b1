import type { LocalText } from '../domain/settings/centre-settings.ts';
import type { Instant } from '../domain/words.ts';
import type { View } from './common.ts';

export type DeviceKindName = 'kiosk' | 'board' | 'sign';

/** A paired screen and what an administrator wants of it; see `deviceWishes` of the contract. */
export interface DeviceFace {
  readonly id: string;
  readonly name: string;
  readonly kind: DeviceKindName;
  readonly centre: string;
  readonly zone: string | null;
  readonly window: string | null;
  readonly printer: string | null;
  readonly speaks: boolean;
  readonly media: boolean;
}

export interface DeviceCommand {
  readonly id: string;
  readonly kind: 'reload' | 'identify';
  readonly until: Instant;
}

/** `device:{id}`: what one screen is to be and to do now. */
export interface DeviceView extends View {
  readonly device: DeviceFace;
  /** Build of this screen's page on the server: another than the one it runs asks for a reload. */
  readonly build: string;
  /** Neither done nor expired, oldest first. */
  readonly commands: readonly DeviceCommand[];
}

export interface DeviceHealth {
  readonly build: string;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly upSeconds: number;
  readonly clockOffsetMs: number;
  readonly sound:
    | 'recorded'
    | 'rendered'
    | 'browser'
    | 'chime'
    | 'none'
    | 'silent'
    | 'blocked'
    | null;
  readonly printer: 'ok' | 'paper_low' | 'paper_out' | 'cover_open' | 'away' | null;
  readonly errors: readonly {
    readonly hash: string;
    readonly line: string;
    readonly count: number;
  }[];
}

/** `new`: claimed, but its screen has not come yet. */
export type DevicePresence = 'new' | 'online' | 'offline';

/** What a supervisor is told of, the most serious first. */
export const deviceTroubles = [
  'offline',
  'paper_out',
  'printer_away',
  'paper_low',
  'no_voice',
  'errors',
] as const;
export type DeviceTrouble = (typeof deviceTroubles)[number];

export interface Trouble {
  readonly kind: DeviceTrouble;
  readonly since: Instant;
}

export interface DeviceItem extends DeviceFace {
  readonly state: DevicePresence;
  /** Since when it is online or offline; null for a new one. */
  readonly since: Instant | null;
  readonly seenAt: Instant | null;
  /** As last told; a device that is offline keeps what it told. */
  readonly health: DeviceHealth | null;
  /** Its address in the hall's network, as the server saw it. */
  readonly address: string | null;
  readonly troubles: readonly Trouble[];
  /** The last command and what became of it. */
  readonly command: {
    readonly id: string;
    readonly kind: 'reload' | 'identify';
    readonly at: Instant;
    readonly state: 'sent' | 'done' | 'expired';
  } | null;
}

export interface DeviceAlert extends Trouble {
  readonly device: string;
  readonly name: string;
}

/** `devices:{centre}`: for administrators and supervisors. */
export interface DevicesView extends View {
  readonly centre: { readonly id: string; readonly name: LocalText; readonly address: LocalText };
  readonly timeZone: string;
  readonly devices: readonly DeviceItem[];
  /** Every trouble of every device, the most serious and the oldest first. */
  readonly alerts: readonly DeviceAlert[];
  /** Build of each page on the server. */
  readonly builds: Readonly<Record<DeviceKindName, string>>;
  readonly zones: readonly { readonly id: string; readonly name: LocalText }[];
  readonly windows: readonly {
    readonly id: string;
    readonly number: number;
    readonly zone: string;
  }[];
  readonly printers: readonly { readonly id: string; readonly name: string }[];
}
