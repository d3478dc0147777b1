import type { Kysely, Updateable } from 'kysely';
import type { DeviceRow, DeviceTables, HealthRow } from './tables.ts';

export interface DeviceRows {
  readonly all: () => Promise<readonly DeviceRow[]>;
  readonly add: (row: DeviceRow) => Promise<void>;
  readonly change: (id: string, part: Updateable<DeviceRow>) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly health: () => Promise<readonly HealthRow[]>;
  readonly saveHealth: (row: HealthRow) => Promise<void>;
}

export function createDeviceRows(db: Kysely<DeviceTables>): DeviceRows {
  return {
    all: () => db.selectFrom('devices').selectAll().orderBy('name').execute(),
    add: async (row) => {
      await db.insertInto('devices').values(row).execute();
    },
    change: async (id, part) => {
      await db.updateTable('devices').set(part).where('id', '=', id).execute();
    },
    remove: async (id) => {
      await db.deleteFrom('devices').where('id', '=', id).execute();
    },
    health: () => db.selectFrom('device_health').selectAll().execute(),
    saveHealth: async (row) => {
      const { device, ...rest } = row;
      await db
        .insertInto('device_health')
        .values(row)
        .onConflict((conflict) => conflict.column('device').doUpdateSet(rest))
        .execute();
      await db.updateTable('devices').set({ seen_at: row.at }).where('id', '=', device).execute();
    },
  };
}
