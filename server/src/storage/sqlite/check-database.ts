import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';

/** The database cannot be read as one. It was only looked at. */
export class DatabaseDamaged extends Error {
  override readonly name = 'DatabaseDamaged';
  readonly file: string;
  constructor(file: string, found: string) {
    super(
      `The database ${file} is damaged: ${found}. Nothing was changed. To restore: move ${file} ` +
        `and, if there, ${file}-wal and ${file}-shm to another folder, put the last good copy in ` +
        `place as ${file} and start again. Without a copy, "sqlite3 ${file} .recover" prints ` +
        'what can still be read.',
    );
    this.file = file;
  }
}

const signature = 'SQLite format 3\0';

/**
 * Refuses a damaged database before anything writes to it. Reads the whole file once, so it costs
 * what reading does; a missing or empty file is a new database.
 */
export function checkDatabase(file: string): void {
  if (!existsSync(file) || statSync(file).size === 0) return;
  if (readStart(file) !== signature) throw new DatabaseDamaged(file, 'it is no SQLite file');
  const found = quickCheck(file);
  if (found !== 'ok') throw new DatabaseDamaged(file, found);
}

function readStart(file: string): string {
  const start = Buffer.alloc(signature.length);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, start, 0, start.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return start.toString('latin1');
}

function quickCheck(file: string): string {
  let db: Sqlite.Database | undefined;
  try {
    // With a log to recover from only a reader leaves the file alone; without one only a writer
    // clears away the files that WAL mode makes beside it.
    db = new Sqlite(file, { readonly: existsSync(`${file}-wal`), timeout: 1_000 });
    return String(db.pragma('quick_check(1)', { simple: true }));
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && /CORRUPT|NOTADB/.test(error.code)) {
      return error.message;
    }
    throw error;
  } finally {
    db?.close();
  }
}
