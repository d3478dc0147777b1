import type { DeviceKind } from '../../contract/devices.ts';
import { localStore, type SafeStore } from '../device/safe-store.ts';

/** What a paired device knows of itself. The token is its only secret. */
export interface PairedDevice {
  readonly token: string;
  readonly id: string;
  readonly kind: DeviceKind;
  readonly centre: string;
  readonly zone: string | null;
  readonly window: string | null;
  /** What else an administrator wants of it; absent until its room has told. */
  readonly printer?: string | null;
  readonly speaks?: boolean;
  readonly media?: boolean;
}

const slot = (kind: DeviceKind): string => `talon.device.${kind}`;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

/** A record of another version or another hand counts as none. */
export function readDevice(text: string | null, kind: DeviceKind): PairedDevice | null {
  if (text === null) return null;
  try {
    const found = JSON.parse(text) as Partial<Record<keyof PairedDevice, unknown>> | null;
    const { token, id, centre, zone = null, window = null } = found ?? {};
    if (!isText(token) || !isText(id) || !isText(centre) || found?.kind !== kind) return null;
    if (!isTextOrNull(zone) || !isTextOrNull(window)) return null;
    return { token, id, kind, centre, zone, window, ...wishesOf(found) };
  } catch {
    return null;
  }
}

function wishesOf(
  found: Partial<Record<keyof PairedDevice, unknown>>,
): Pick<PairedDevice, 'printer' | 'speaks' | 'media'> {
  const { printer, speaks, media } = found;
  return {
    ...(isTextOrNull(printer) ? { printer } : {}),
    ...(typeof speaks === 'boolean' ? { speaks } : {}),
    ...(typeof media === 'boolean' ? { media } : {}),
  };
}

/** One browser may be paired once as each kind of device. */
export function loadDevice(kind: DeviceKind, store: SafeStore = localStore): PairedDevice | null {
  return readDevice(store.getItem(slot(kind)), kind);
}

export function saveDevice(device: PairedDevice, store: SafeStore = localStore): void {
  store.setItem(slot(device.kind), JSON.stringify(device));
}

/** After its token was revoked the device asks for a new code. */
export function forgetDevice(kind: DeviceKind, store: SafeStore = localStore): void {
  store.removeItem(slot(kind));
}

export const pageOfKind = {
  kiosk: '/kiosk/',
  board: '/board/',
  sign: '/sign/',
} as const satisfies Record<DeviceKind, string>;
