import type { CentreId, Instant } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import { writtenOr } from '../queue/storage-unavailable.ts';
import type { DeviceRow, DeviceTables } from './tables.ts';

export interface DeviceRows {
  /** Does nothing when the id is there already. */
  readonly add: (row: DeviceRow) => Promise<void>;
  readonly byId: (id: string) => Promise<DeviceRow | undefined>;
  readonly byCentre: (centre: CentreId) => Promise<readonly DeviceRow[]>;
  /** The device of a token's hash, noted as seen where the store can be written to. */
  readonly see: (token: string, now: Instant) => Promise<DeviceRow | undefined>;
  readonly setToken: (id: string, token: string) => Promise<void>;
  /** False once a token of the device has been used. */
  readonly setTokenUnlessSeen: (id: string, token: string) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
}

export function createDeviceRows(db: Kysely<DeviceTables>): DeviceRows {
  return {
    add: async (row) => {
      await db
        .insertInto('devices')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },
    byId: (id) => db.selectFrom('devices').selectAll().where('id', '=', id).executeTakeFirst(),
    byCentre: (centre) =>
      db.selectFrom('devices').selectAll().where('centre', '=', centre).orderBy('name').execute(),
    see: (token, now) =>
      writtenOr(
        () =>
          db
            .updateTable('devices')
            .set({ seen_at: now })
            .where('token', '=', token)
            .returningAll()
            .executeTakeFirst(),
        () => db.selectFrom('devices').selectAll().where('token', '=', token).executeTakeFirst(),
      ),
    setToken: async (id, token) => {
      await db.updateTable('devices').set({ token }).where('id', '=', id).execute();
    },
    setTokenUnlessSeen: async (id, token) => {
      const { numUpdatedRows } = await db
        .updateTable('devices')
        .set({ token })
        .where('id', '=', id)
        .where('seen_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    remove: async (id) => {
      const { numDeletedRows } = await db
        .deleteFrom('devices')
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
  };
}
