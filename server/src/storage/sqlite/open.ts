import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { folded } from '../../folded.ts';
import type { QueueStore } from '../../queue/queue-store.ts';
import { checkDatabase } from './check-database.ts';
import { type DataLock, lockDataFolder } from './data-lock.ts';
import { notePosition, settleEpoch } from './epoch.ts';
import { guarded } from './faults.ts';
import { createGate, type Gate } from './gate.ts';
import { createKyselyDialect } from './kysely-dialect.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import { createSqlAnswers } from './sql-answers.ts';
import { createSqlEventLog } from './sql-event-log.ts';
import { createSqlPrintJobs } from './sql-print-jobs.ts';
import { createSqlVisits } from './sql-visits.ts';

export interface SqliteParts {
  /** The data folder; made when it is not there. */
  readonly folder: string;
  readonly onFault: (error: unknown) => void;
}

export interface SqliteStorage {
  /** The database file. */
  readonly file: string;
  readonly store: QueueStore;
  /** The tables of the slices, on the same connection. Keep transactions short: desks wait. */
  readonly tables: Kysely<object>;
  close(): Promise<void>;
}

/** A wait stops the whole process, so it is short: whoever asked is told and asks again. */
const busyMs = 20;
const noteEveryMs = 60_000;

/**
 * Opens the database of a data folder and brings its tables up to date. Refuses, and changes
 * nothing, with DataFolderInUse, DatabaseDamaged or DatabaseNewer.
 */
export function openSqlite({ folder, onFault }: SqliteParts): SqliteStorage {
  // Hashes of passwords and tokens: a new folder is its owner's alone.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'talon.sqlite');
  const lock = lockDataFolder(folder);
  let db: Database | undefined;
  try {
    checkDatabase(file);
    db = new Sqlite(file, { timeout: busyMs });
    db.pragma('journal_mode = wal');
    db.pragma('synchronous = full');
    db.pragma('foreign_keys = on');
    addTextFunctions(db);
    migrate(db, migrations, file);
    return assemble(file, db, lock, settleEpoch(db, lock), onFault);
  } catch (error) {
    db?.close();
    lock.release();
    throw error;
  }
}

/** SQLite itself knows capital letters of the Latin alphabet alone, and no patterns. */
function addTextFunctions(db: Database): void {
  const ofText = (text: unknown, fold: (text: string) => unknown) =>
    typeof text === 'string' ? fold(text) : null;
  db.function('folded', { deterministic: true }, (text: unknown) => ofText(text, folded));
  let last = { source: '', pattern: /(?:)/u };
  db.function('regexp', { deterministic: true }, (source: unknown, text: unknown) => {
    if (typeof source !== 'string') return null;
    if (last.source !== source) last = { source, pattern: new RegExp(source, 'u') };
    return ofText(text, (whole) => (last.pattern.test(whole) ? 1 : 0));
  });
}

function assemble(
  file: string,
  db: Database,
  lock: DataLock,
  epoch: string,
  onFault: (error: unknown) => void,
): SqliteStorage {
  const gate = createGate();
  const tables = new Kysely<object>({ dialect: createKyselyDialect(db, gate) });
  const noting = setInterval(() => {
    try {
      notePosition(db, lock);
    } catch (error) {
      onFault(error);
    }
  }, noteEveryMs).unref();
  const close = async () => {
    clearInterval(noting);
    if (!db.open) return;
    await tables.destroy();
    notePosition(db, lock);
    db.close();
    lock.release();
  };
  return { file, store: createStore(db, gate, epoch, onFault), tables, close };
}

function createStore(
  db: Database,
  gate: Gate,
  epoch: string,
  onFault: (error: unknown) => void,
): QueueStore {
  const answers = createSqlAnswers(db);
  const printJobs = createSqlPrintJobs(db);
  const visits = createSqlVisits(db);
  const log = createSqlEventLog({
    db,
    epoch,
    onFault,
    saveBeside: (stream, beside) => {
      for (const key of beside.visits.removed) visits.remove(stream, key);
      for (const row of beside.visits.saved) visits.save(stream, row);
      beside.answers.forEach(answers.save);
      for (const job of beside.printJobs) printJobs.save(stream, job);
    },
  });
  const probe = db.prepare('update log_meta set probed = probed + 1');
  return {
    log,
    answers,
    printJobs,
    visits,
    turn: gate.whenFree,
    probe: guarded(() => void probe.run()),
  };
}
