import type { DeviceKind } from '@talon/shared/contract/devices.ts';

export interface DeviceRow {
  id: string;
  name: string;
  kind: DeviceKind;
  centre: string;
  zone: string | null;
  window: string | null;
  printer: string | null;
  speaks: 0 | 1;
  media: 0 | 1;
  /** SHA-256 of the token, null until the device has fetched it. */
  token: string | null;
  created_at: number;
  /** null until the token is first used: until then it may be fetched again. */
  seen_at: number | null;
}

interface PairingRow {
  id: string;
  /** SHA-256 of the secret that only the new device knows. */
  secret: string;
  code: string;
  kind: DeviceKind | null;
  expires_at: number;
  device: string | null;
}

export interface HealthRow {
  device: string;
  at: number;
  address: string | null;
  /** JSON of a `HealthBody`. */
  body: string;
}

export interface EventRow {
  /** Grows with time. */
  id: string;
  device: string;
  at: number;
  what: string;
  /** Opaque staff id, null for what happened by itself. */
  by: string | null;
}

export type DeviceTables = {
  devices: DeviceRow;
  pairings: PairingRow;
  device_health: HealthRow;
  device_events: EventRow;
};
