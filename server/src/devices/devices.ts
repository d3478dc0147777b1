import { createHash } from 'node:crypto';
import type { DeviceAnswer, DeviceKind } from '@talon/shared/contract/devices.ts';
import type { CentreId, Instant } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import type { DeviceCaller } from '../http/caller.ts';
import type { Clock, Devices, Ids } from '../parts.ts';
import { createDeviceRows } from './device-rows.ts';
import type { DeviceRow, DeviceTables } from './tables.ts';

/** A token is looked up again after this long; a revocation here takes effect at once. */
const freshMs = 10_000;

export interface NewDevice {
  readonly name: string;
  readonly kind: DeviceKind;
  readonly centre: CentreId;
  readonly zone: string | null;
  readonly window: string | null;
}

export interface DeviceStore extends Devices {
  readonly add: (device: NewDevice, id?: string) => Promise<DeviceAnswer>;
  readonly find: (id: string) => Promise<DeviceAnswer | null>;
  readonly list: (
    centre: CentreId,
  ) => Promise<readonly (DeviceAnswer & { readonly seenAt: Instant | null })[]>;
  /** Gives a new token while the last one has never been used; null afterwards. */
  readonly issueToken: (id: string) => Promise<string | null>;
  /** Sets a token that is known beforehand: the demonstration's. */
  readonly setToken: (id: string, token: string) => Promise<void>;
  readonly revoke: (id: string) => Promise<boolean>;
}

export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

export function createDevices(
  database: Kysely<object>,
  parts: { readonly ids: Ids; readonly clock: Clock },
): DeviceStore {
  const rows = createDeviceRows(database.withTables<DeviceTables>());
  const { clock, ids } = parts;
  const known = new Map<string, { readonly caller: DeviceCaller; readonly until: Instant }>();
  const revokeListeners = new Set<(device: string) => void>();
  const forget = (id: string) => {
    for (const [hash, { caller }] of known) if (caller.id === id) known.delete(hash);
  };

  return {
    callerOfToken: async (token) => {
      const hash = tokenHash(token);
      const now = clock.now();
      const found = known.get(hash);
      if (found !== undefined && now < found.until) return found.caller;
      known.delete(hash);
      const row = await rows.see(hash, now);
      if (row === undefined) return null;
      const { kind: device, ...face } = faceOf(row);
      const caller: DeviceCaller = { kind: 'device', device, ...face };
      known.set(hash, { caller, until: now + freshMs });
      return caller;
    },
    add: async (device, id = ids.id()) => {
      const row = { id, ...device, token: null, created_at: clock.now(), seen_at: null };
      await rows.add(row);
      return faceOf(row);
    },
    find: async (id) => {
      const row = await rows.byId(id);
      return row === undefined ? null : faceOf(row);
    },
    list: async (centre) =>
      (await rows.byCentre(centre)).map((row) => ({ ...faceOf(row), seenAt: row.seen_at })),
    issueToken: async (id) => {
      const token = ids.secret();
      return (await rows.setTokenUnlessSeen(id, tokenHash(token))) ? token : null;
    },
    setToken: async (id, token) => {
      forget(id);
      await rows.setToken(id, tokenHash(token));
    },
    revoke: async (id) => {
      const wasThere = await rows.remove(id);
      forget(id);
      if (wasThere) for (const listener of revokeListeners) listener(id);
      return wasThere;
    },
    onRevoked: (listener) => {
      revokeListeners.add(listener);
      return () => revokeListeners.delete(listener);
    },
  };
}

function faceOf(row: DeviceRow): DeviceAnswer {
  const { id, name, kind, centre, zone, window } = row;
  return { id, name, kind, centre, zone, window };
}
