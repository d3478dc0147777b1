import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { DataLock } from './data-lock.ts';

/**
 * The epoch of the log in this database: another one when the database is not the one that was
 * last used in this folder, or holds less than it did then, which is to say a copy was put back.
 */
export function settleEpoch(db: Database, lock: DataLock): string {
  const last = lock.readMark();
  const known = db
    .prepare<[], { epoch: string; mark: string }>('select epoch, mark from log_meta')
    .get();
  const position = logPosition(db);
  const same = known?.mark === last?.mark && position >= (last?.position ?? 0);
  const epoch = known !== undefined && same ? known.epoch : randomUUID();
  const mark = randomUUID();
  // Killed between these two the log gets a new epoch at the next start: clients only look anew.
  db.prepare('insert or replace into log_meta (id, epoch, mark, probed) values (1, ?, ?, 0)').run(
    epoch,
    mark,
  );
  lock.writeMark({ mark, position });
  return epoch;
}

/** Tells the folder how far the log is by now. */
export function notePosition(db: Database, lock: DataLock): void {
  const last = lock.readMark();
  const position = logPosition(db);
  if (last !== null && last.position !== position) lock.writeMark({ ...last, position });
}

function logPosition(db: Database): number {
  return Number(db.prepare('select coalesce(sum(head), 0) from streams').pluck().get());
}
