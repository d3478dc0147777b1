import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { DataFolderInUse, lockDataFolder } from '../storage/sqlite/data-lock.ts';
import { createGate } from '../storage/sqlite/gate.ts';
import { createKyselyDialect } from '../storage/sqlite/kysely-dialect.ts';
import { migrations } from '../storage/sqlite/migrations/all.ts';
import { CommandFault } from './command.ts';

/** The server writes between our writes: it waits milliseconds, so we may wait seconds. */
const busyMs = 5000;

export const databaseFile = (folder: string): string => join(folder, 'talon.sqlite');

export type SchemaState = 'current' | 'older' | 'newer';

/** Whether a database has the tables of this version. */
export function schemaOf(db: Database): SchemaState {
  const known = db
    .prepare("select 1 from sqlite_master where type = 'table' and name = 'migrations'")
    .get();
  if (known === undefined) return 'older';
  const done = db
    .prepare<[], { number: number; name: string }>('select number, name from migrations')
    .all();
  if (done.some(({ number, name }) => migrations[number - 1]?.name !== name)) return 'newer';
  return done.length < migrations.length ? 'older' : 'current';
}

/** Whether a server works on the folder now. Asked by a lock of the system: no pid is believed. */
export function isInUse(folder: string): boolean {
  if (!existsSync(join(folder, 'talon.lock'))) return false;
  try {
    lockDataFolder(folder).release();
    return false;
  } catch (error) {
    if (error instanceof DataFolderInUse) return true;
    throw error;
  }
}

export interface OpenData {
  readonly db: Database;
  readonly tables: Kysely<object>;
}

/**
 * The tables beside a server that may be running: one database, two processes, short writes. They
 * are closed again however the work ends.
 */
export async function withData<T>(
  folder: string,
  work: (data: OpenData) => Promise<T>,
): Promise<T> {
  const file = databaseFile(folder);
  if (!existsSync(file)) {
    throw new CommandFault(`There is no data in ${folder}. Set TALON_DATA to the data folder.`);
  }
  const db = new Sqlite(file, { timeout: busyMs, fileMustExist: true });
  try {
    ensureCurrent(db, file);
    db.pragma('foreign_keys = on');
    const tables = new Kysely<object>({ dialect: createKyselyDialect(db, createGate()) });
    try {
      return await work({ db, tables });
    } finally {
      await tables.destroy();
    }
  } finally {
    if (db.open) db.close();
  }
}

function ensureCurrent(db: Database, file: string): void {
  const state = schemaOf(db);
  if (state === 'current') return;
  throw new CommandFault(
    state === 'older'
      ? `${file} is of an older version. Start the server once: it brings the tables up to date.`
      : `${file} was used by a newer version of Talon. Use that version.`,
  );
}
