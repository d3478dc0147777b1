import type { DeviceKind } from '@talon/shared/contract/devices.ts';
import type { Kysely } from 'kysely';
import type { Clock, Devices, Ids, Settings } from '../parts.ts';
import { createDeviceRooms, type RoomParts } from './device-rooms.ts';
import { createDeviceRows } from './device-rows.ts';
import { type DeviceStore, openDevices } from './devices.ts';
import { openHealthBook } from './health-book.ts';
import { createHistory, type History } from './history.ts';
import type { DeviceTables } from './tables.ts';
import { createWatch, type DeviceWatch } from './watch.ts';

export interface DeviceHouse extends Devices, DeviceStore {
  readonly watch: DeviceWatch;
  readonly history: History;
}

export interface DeviceGround {
  readonly ids: Ids;
  readonly clock: Clock;
  readonly settings: Pick<Settings, 'get'>;
  readonly builds: Readonly<Record<DeviceKind, string>>;
  readonly printersOf: RoomParts['printersOf'];
  readonly onFault: (fault: unknown) => void;
}

/** The paired screens with all that is known of them. */
export async function openDeviceHouse(
  database: Kysely<object>,
  parts: DeviceGround,
): Promise<DeviceHouse> {
  const { ids, clock } = parts;
  const db = database.withTables<DeviceTables>();
  const rows = createDeviceRows(db);
  const store = await openDevices(rows, parts);
  const history = createHistory(db, parts);
  const watch = createWatch({
    store,
    history,
    health: await openHealthBook(rows),
    newId: ids.id,
    now: clock.now,
    after: (ms, run) => {
      const timer = setTimeout(run, ms).unref();
      return () => clearTimeout(timer);
    },
    onFault: parts.onFault,
  });
  const rooms = createDeviceRooms({ ...parts, store, watch, epoch: ids.id() });
  return { ...store, watch, history, rooms };
}
