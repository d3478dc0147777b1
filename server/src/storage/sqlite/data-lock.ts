import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';

/** Another server works on this data folder. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
  constructor(folder: string) {
    super(
      `Another Talon is running on the data folder ${folder}. ` +
        'Stop it first, or give this one a folder of its own (TALON_DATA).',
    );
  }
}

/** What the log was when this data folder was last used. */
export interface LogMark {
  /** Random; the database holds the same one. */
  readonly mark: string;
  /** Number of events in the log at least. */
  readonly position: number;
}

/** The data folder, ours until `release` or the end of the process, however it ends. */
export interface DataLock {
  readMark(): LogMark | null;
  writeMark(mark: LogMark): void;
  release(): void;
}

/**
 * Takes the folder for this process alone. The lock is one of the operating system on a small
 * database of its own: a killed process leaves none behind, and no pid has to be believed. (Nobody
 * else in this process may open that file: closing it would drop the lock.)
 */
export function lockDataFolder(folder: string): DataLock {
  const db = new Sqlite(join(folder, 'talon.lock'), { timeout: 0 });
  try {
    hold(db);
  } catch (error) {
    db.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new DataFolderInUse(folder);
    }
    throw error;
  }
  return {
    readMark: () => db.prepare<[], LogMark>('select mark, position from last_use').get() ?? null,
    writeMark: ({ mark, position }) => {
      db.prepare('insert or replace into last_use (id, mark, position) values (1, ?, ?)').run(
        mark,
        position,
      );
    },
    release: () => db.close(),
  };
}

/** With this locking mode the lock of the first write outlives its transaction. */
function hold(db: Database): void {
  db.pragma('locking_mode = exclusive');
  db.exec(`
    begin exclusive;
    create table if not exists last_use
      (id integer primary key check (id = 1), mark text not null, position integer not null) strict;
    pragma user_version = 1;
    commit;
  `);
}
