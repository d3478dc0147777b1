import type { DeviceAnswer, DeviceKind, DeviceWishes } from '@talon/shared/contract/devices.ts';
import type { CentreId, Instant } from '@talon/shared/domain/words.ts';
import type { DeviceCaller } from '../http/caller.ts';
import type { Clock, Devices, Ids } from '../parts.ts';
import type { DeviceRows } from './device-rows.ts';
import type { DeviceRow } from './tables.ts';
import { createTokens } from './tokens.ts';

export interface NewDevice extends DeviceWishes {
  readonly name: string;
  readonly kind: DeviceKind;
  readonly centre: CentreId;
}

export interface DeviceStore extends Pick<Devices, 'callerOfToken' | 'isPaired' | 'onRevoked'> {
  readonly add: (device: NewDevice, id?: string) => Promise<DeviceAnswer>;
  readonly find: (id: string) => DeviceAnswer | null;
  readonly all: () => readonly DeviceAnswer[];
  readonly list: (centre: CentreId) => readonly DeviceAnswer[];
  readonly seenAt: (id: string) => Instant | null;
  /** Name and wishes; the kind stays, for another kind is another page. */
  readonly change: (
    id: string,
    part: DeviceWishes & Pick<DeviceAnswer, 'name'>,
  ) => Promise<DeviceAnswer | null>;
  /** Gives a new token while the last one has never been used; null afterwards. */
  readonly issueToken: (id: string) => Promise<string | null>;
  /** Sets a token that is known beforehand: the demonstration's. */
  readonly setToken: (id: string, token: string) => Promise<void>;
  readonly revoke: (id: string) => Promise<boolean>;
  /** A device was added, changed or revoked. */
  readonly onChange: (listener: (device: DeviceAnswer) => void) => () => void;
}

/**
 * The paired screens, all of them in memory: a few dozen, asked for with every request of theirs.
 * Memory follows the table, except for a revocation, which holds from its first instant.
 */
export async function openDevices(
  rows: DeviceRows,
  { ids, clock }: { readonly ids: Ids; readonly clock: Clock },
): Promise<DeviceStore> {
  const known = new Map((await rows.all()).map((row) => [row.id, row]));
  const tokens = createTokens(rows, known.values());
  const revoked = new Set<string>();
  const isPaired = (id: string): boolean => known.has(id) && !revoked.has(id);
  const revocation = createBell<string>();
  const change = createBell<DeviceAnswer>();
  const tell = (row: DeviceRow): DeviceAnswer => {
    const face = faceOf(row);
    change.ring(face);
    return face;
  };

  return {
    callerOfToken: async (token) => {
      const row = await tokens.rowOf(token, clock.now());
      return row === null ? null : callerOf(row);
    },
    isPaired,
    add: async ({ speaks, media, ...device }, id = ids.id()) => {
      const found = known.get(id);
      if (found !== undefined) return faceOf(found);
      const wishes = { speaks: flag(speaks), media: flag(media) };
      const row = { ...device, ...wishes, id, token: null, created_at: clock.now(), seen_at: null };
      await rows.add(row);
      known.set(id, row);
      return tell(row);
    },
    find: (id) => {
      const row = known.get(id);
      return row === undefined ? null : faceOf(row);
    },
    all: () => [...known.values()].map(faceOf),
    list: (centre) => [...known.values()].filter((row) => row.centre === centre).map(faceOf),
    seenAt: (id) => known.get(id)?.seen_at ?? null,
    change: async (id, { speaks, media, ...part }) => {
      const row = known.get(id);
      if (row === undefined || !isPaired(id)) return null;
      const next = { ...part, speaks: flag(speaks), media: flag(media) };
      await rows.change(id, next);
      return tell(Object.assign(row, next));
    },
    issueToken: async (id) => {
      const row = known.get(id);
      const mayStill = () => row?.seen_at === null && isPaired(id);
      if (row === undefined || !mayStill()) return null;
      const token = ids.secret();
      return (await tokens.give(row, token, mayStill)) ? token : null;
    },
    setToken: async (id, token) => {
      const row = known.get(id);
      if (row !== undefined) await tokens.give(row, token, () => isPaired(id));
    },
    revoke: async (id) => {
      const row = known.get(id);
      if (row === undefined) return false;
      // Should the row not go, its token is dead all the same and the revocation may be repeated.
      revoked.add(id);
      tokens.kill(row);
      revocation.ring(id);
      await rows.remove(id);
      known.delete(id);
      // A page of the demonstration comes again under the same id.
      revoked.delete(id);
      tell(row);
      return true;
    },
    onRevoked: revocation.listen,
    onChange: change.listen,
  };
}

function createBell<T>(): {
  readonly ring: (word: T) => void;
  readonly listen: (listener: (word: T) => void) => () => void;
} {
  const listeners = new Set<(word: T) => void>();
  return {
    ring: (word) => {
      for (const listener of listeners) listener(word);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const flag = (on: boolean): 0 | 1 => (on ? 1 : 0);

function callerOf(row: DeviceRow): DeviceCaller {
  const { id, kind: device, name, centre, zone, window } = row;
  return { kind: 'device', id, device, name, centre, zone, window };
}

function faceOf(row: DeviceRow): DeviceAnswer {
  const { id, name, kind, centre, zone, window, printer } = row;
  const [speaks, media] = [row.speaks === 1, row.media === 1];
  return { id, name, kind, centre, zone, window, printer, speaks, media };
}
