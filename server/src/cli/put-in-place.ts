import { constants, copyFileSync, existsSync, linkSync, rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { settleFile } from '../disk.ts';
import { checkDatabase, DatabaseDamaged } from '../storage/sqlite/check-database.ts';

/** One file that needs no others beside it. */
export function makeSingle(file: string): void {
  const db = new Sqlite(file);
  try {
    db.pragma('journal_mode = delete');
  } finally {
    db.close();
  }
}

const logs = ['-wal', '-shm', '-journal'] as const;

/**
 * Gives `part` the name of a database and keeps what was there as `aside`. Stopped at any moment,
 * there is a whole database under the name: the old one until the new one has it.
 */
export async function putInPlace(part: string, file: string, aside: string): Promise<boolean> {
  const isThere = existsSync(file);
  if (isThere) {
    takeLogIn(file);
    for (const end of ['', ...logs]) await keep(`${file}${end}`, `${aside}${end}`);
  }
  // A log that stayed would be applied to the new file; that of the part is of its reading alone.
  for (const end of logs) {
    rmSync(`${file}${end}`, { force: true });
    rmSync(`${part}${end}`, { force: true });
  }
  await settleFile(part, file);
  return isThere;
}

/** So that the old file alone is the old database; one that is damaged is not touched. */
function takeLogIn(file: string): void {
  try {
    checkDatabase(file);
  } catch (error) {
    if (error instanceof DatabaseDamaged) return;
    throw error;
  }
  makeSingle(file);
}

/** A second name for the file, which leaves the first where it is; nothing is overwritten. */
async function keep(file: string, aside: string): Promise<void> {
  if (!existsSync(file)) return;
  try {
    linkSync(file, aside);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    // Not every file system gives a file two names.
    copyFileSync(file, `${aside}.part`, constants.COPYFILE_EXCL);
    await settleFile(`${aside}.part`, aside);
  }
}
