import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { settleFile } from '../disk.ts';
import { checkDatabase } from '../storage/sqlite/check-database.ts';
import { lockDataFolder } from '../storage/sqlite/data-lock.ts';
import { type Command, CommandFault, type Terminal } from './command.ts';
import { databaseFile, schemaOf, withData } from './open-data.ts';
import { makeSingle, putInPlace } from './put-in-place.ts';

/** Reads the copy from beginning to end, as SQLite does when it is asked whether all is well. */
function ensureWhole(file: string): void {
  const db = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const found = String(db.pragma('integrity_check(1)', { simple: true }));
    if (found !== 'ok') throw new CommandFault(`${file} is damaged: ${found}`);
    if (schemaOf(db) === 'newer') {
      throw new CommandFault(`${file} was made by a newer version of Talon. Use that version.`);
    }
  } finally {
    db.close();
  }
}

async function backup(args: readonly string[], terminal: Terminal): Promise<number> {
  const [given] = args;
  if (given === undefined) throw new CommandFault('Where to? talon backup FILE');
  const target = resolve(given);
  if (existsSync(target)) throw new CommandFault(`${target} is there already; name another file.`);
  const part = `${target}.part`;
  await withData(terminal.config.dataFolder, async ({ db }) => {
    try {
      mkdirSync(dirname(target), { recursive: true });
      // Page by page beside the running server: what it writes meanwhile is in the copy, too.
      await db.backup(part);
      makeSingle(part);
      ensureWhole(part);
      await settleFile(part, target);
    } finally {
      rmSync(part, { force: true });
    }
  });
  terminal.say(`Copied to ${target} and checked.`);
  terminal.say(
    'Not in it: the key file, and the folders media and voice. Keep copies of them apart.',
  );
  return 0;
}

async function restore(args: readonly string[], terminal: Terminal): Promise<number> {
  const [given] = args;
  if (given === undefined) throw new CommandFault('From where? talon restore FILE');
  const source = resolve(given);
  if (!existsSync(source)) throw new CommandFault(`${source} is not there.`);
  const { dataFolder } = terminal.config;
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  // Held until the copy is in place: no server may start in between.
  const lock = lockDataFolder(dataFolder);
  try {
    checkDatabase(source);
    ensureWhole(source);
    const file = databaseFile(dataFolder);
    const part = `${file}.part`;
    copyFileSync(source, part);
    ensureWhole(part);
    const stamp = new Date(terminal.clock.now()).toISOString().replace(/[:.]/g, '-');
    const aside = `${file}.before-restore-${stamp}`;
    const isKept = await putInPlace(part, file, aside);
    terminal.say(`Restored from ${source}.`);
    if (isKept) terminal.say(`What was there before: ${aside}`);
    terminal.say('Start the server: screens look anew by themselves.');
  } finally {
    lock.release();
  }
  return 0;
}

export const copyCommands: readonly Command[] = [
  {
    name: 'backup',
    usage: 'backup FILE',
    summary: 'copies the database and checks the copy; a server may be running',
    run: backup,
  },
  {
    name: 'restore',
    usage: 'restore FILE',
    summary: 'puts a copy in place and keeps what was there; the server must be stopped',
    run: restore,
  },
];
