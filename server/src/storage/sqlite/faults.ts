import Sqlite from 'better-sqlite3';
import { StorageUnavailable, type UnavailableReason } from '../../queue/storage-unavailable.ts';

/** Result codes by their beginning: SQLITE_IOERR_FSYNC is an SQLITE_IOERR. */
const reasons: readonly (readonly [prefix: string, UnavailableReason])[] = [
  ['SQLITE_FULL', 'full'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_IOERR', 'io'],
  ['SQLITE_READONLY', 'io'],
  ['SQLITE_CANTOPEN', 'io'],
];

/** Names what the disk did; every other error is a fault of the program and stays as it is. */
export function asUnavailable(error: unknown): unknown {
  if (error instanceof TypeError && /connection is not open/.test(error.message)) {
    return new StorageUnavailable('closed', { cause: error });
  }
  if (!(error instanceof Sqlite.SqliteError)) return error;
  const reason = reasons.find(([prefix]) => error.code.startsWith(prefix))?.[1];
  return reason === undefined ? error : new StorageUnavailable(reason, { cause: error });
}

export function guarded<Args extends readonly unknown[], Result>(
  work: (...args: Args) => Result,
): (...args: Args) => Result {
  return (...args) => {
    try {
      return work(...args);
    } catch (error) {
      throw asUnavailable(error);
    }
  };
}
