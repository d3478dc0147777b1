import { type DeviceEventKind, deviceEventKinds } from '@talon/shared/contract/device-commands.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import type { Clock, Ids } from '../parts.ts';
import { writtenOr } from '../queue/storage-unavailable.ts';
import type { DeviceTables } from './tables.ts';

/** A screen that flickers for a year fills no disk. */
const mostKept = 50;

export interface DeviceEvent {
  readonly id: string;
  readonly at: Instant;
  readonly what: DeviceEventKind;
  readonly by: string | null;
}

export interface History {
  /** Never fails for want of room: the history is a help, the queue goes on without it. */
  readonly add: (device: string, what: DeviceEventKind, by?: string) => Promise<void>;
  /** The newest first. */
  readonly of: (device: string) => Promise<readonly DeviceEvent[]>;
}

export function createHistory(
  db: Kysely<DeviceTables>,
  { ids, clock }: { readonly ids: Ids; readonly clock: Clock },
): History {
  const newest = (device: string) =>
    db.selectFrom('device_events').where('device', '=', device).orderBy('id', 'desc');
  const insert = async (device: string, what: DeviceEventKind, by: string | null) => {
    const row = { id: ids.ordered(), device, at: clock.now(), what, by };
    // A device that was revoked meanwhile has no history to add to.
    const isThere = db.selectFrom('devices').select('id').where('id', '=', device);
    if ((await isThere.executeTakeFirst()) === undefined) return;
    await db.insertInto('device_events').values(row).execute();
    const kept = await newest(device).select('id').limit(mostKept).execute();
    const oldest = kept.length < mostKept ? undefined : kept.at(-1);
    if (oldest === undefined) return;
    await db
      .deleteFrom('device_events')
      .where('device', '=', device)
      .where('id', '<', oldest.id)
      .execute();
  };
  return {
    add: (device, what, by) =>
      writtenOr(
        () => insert(device, what, by ?? null),
        () => {},
      ),
    of: async (device) =>
      (await newest(device).selectAll().limit(mostKept).execute()).flatMap(
        ({ id, at, what, by }) => {
          const kind = deviceEventKinds.find((one) => one === what);
          return kind === undefined ? [] : [{ id, at, what: kind, by }];
        },
      ),
  };
}
