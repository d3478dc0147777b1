import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { CentreId } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import { asDiskFault } from '../disk.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { Clock, Ids } from '../parts.ts';
import { StorageUnavailable } from '../queue/storage-unavailable.ts';
import { openMediaFolder } from './folder.ts';
import { inspect } from './inspect.ts';
import { limits } from './limits.ts';
import { type Received, receive } from './receive.ts';
import type { MediaRow, MediaTables } from './tables.ts';
import { wrongFile } from './wrong-file.ts';

export interface MediaStore {
  /** Folder with one folder a centre, for the route that serves them. */
  readonly files: string;
  /** The row of the file, be it there already; throws the refusal of a wrong one. */
  readonly add: (centre: CentreId, name: string, upload: Readable) => Promise<MediaRow>;
  readonly list: (centre: CentreId) => Promise<readonly MediaRow[]>;
  /** False when there is no such file. */
  readonly remove: (centre: CentreId, id: string) => Promise<boolean>;
}

export interface MediaParts {
  readonly dataFolder: string;
  readonly db: Kysely<object>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Bytes that all files of a centre may take. */
  readonly totalBytes?: number;
  /** Bytes that the disk has left; asked of the system where nothing else is given. */
  readonly freeBytes?: () => Promise<number>;
}

/** The files of every centre with their rows. First the file, then its row: a row has its file. */
export async function openMediaStore(parts: MediaParts): Promise<MediaStore> {
  const { clock, ids, totalBytes = limits.totalBytes } = parts;
  const db = parts.db.withTables<MediaTables>();
  const folder = openMediaFolder(join(parts.dataFolder, 'media'));
  const rows = await db.selectFrom('media').select(['centre', 'id']).execute();
  const known = new Set(rows.map(({ centre, id }) => `${centre}/${id}`));
  folder.sweep((centre, id) => known.has(`${centre}/${id}`));
  // Two at once could both find the last free place.
  const inTurn = oneAtATime();
  const { freeBytes = folder.freeBytes } = parts;
  const ensureRoom = async (): Promise<void> => {
    if ((await freeBytes()) < limits.reserveBytes) throw new StorageUnavailable('full');
  };

  const list = (centre: CentreId) =>
    db.selectFrom('media').selectAll().where('centre', '=', centre).orderBy('added_at').execute();

  const keep = async (centre: CentreId, name: string, path: string, received: Received) => {
    const { type, bytes, hash } = received;
    const id = `${hash}.${type}`;
    const here = await list(centre);
    const same = here.find((row) => row.id === id);
    if (same !== undefined) return same;
    const size = await inspect(path, type, bytes);
    const taken = here.reduce((sum, row) => sum + row.bytes, 0);
    if (taken + bytes > totalBytes)
      throw wrongFile({ code: 'media_space', limitBytes: totalBytes });
    await folder.settle(path, centre, id);
    const row: MediaRow = { centre, id, name, bytes, ...size, added_at: clock.now() };
    try {
      await db.insertInto('media').values(row).execute();
    } catch (error) {
      await folder.remove(centre, id);
      throw error;
    }
    return row;
  };

  return {
    files: folder.files,
    list,
    add: async (centre, name, upload) => {
      const path = folder.incoming(ids.id());
      try {
        const received = await receive(upload, path, ensureRoom);
        return await inTurn(() => keep(centre, name, path, received));
      } catch (error) {
        throw asDiskFault(error);
      } finally {
        await folder.discard(path);
      }
    },
    remove: (centre, id) =>
      inTurn(async () => {
        const gone = await db
          .deleteFrom('media')
          .where('centre', '=', centre)
          .where('id', '=', id)
          .executeTakeFirst();
        if (gone.numDeletedRows === 0n) return false;
        await folder.remove(centre, id);
        return true;
      }),
  };
}
