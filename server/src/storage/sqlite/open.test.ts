import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { sampleOfEach } from '../../queue/golden/sample-of-each.ts';
import { sampleStream } from '../../queue/testing/desk-kit.ts';
import { DatabaseDamaged } from './check-database.ts';
import { DataFolderInUse } from './data-lock.ts';
import { DatabaseNewer } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import { openSqlite, type SqliteStorage } from './open.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talon-sqlite-'));
  file = join(folder, 'talon.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

function open(): SqliteStorage {
  const storage = openSqlite({
    folder,
    onFault: (error) => {
      throw error;
    },
  });
  onTestFinished(() => storage.close());
  return storage;
}

test('a data folder that is made is closed to other people of the machine', async () => {
  const made = join(folder, 'data');
  const storage = openSqlite({ folder: made, onFault: () => {} });
  await storage.close();
  expect(statSync(made).mode & 0o077).toBe(0);
});

/** A database with so many events in it, closed in good order. */
async function filled(events: number): Promise<string> {
  const { store, close } = open();
  append(store, events);
  await close();
  return store.log.epoch;
}

function append(store: SqliteStorage['store'], events: number): void {
  const version = store.log.version(sampleStream);
  const added = Array.from({ length: events }, () => sampleOfEach.ticket_issued);
  store.log.append(sampleStream, version, added);
}

/** Everything in the folder, to the byte. */
function contents(): [string, string][] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('talon.lock'))
    .sort()
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]);
}

describe('a new data folder', () => {
  test('is made, with every step of the schema noted', () => {
    folder = join(folder, 'deep', 'down');
    file = join(folder, 'talon.sqlite');
    open();
    const noted = new Sqlite(file, { readonly: true })
      .prepare('select number, name from migrations order by number')
      .all();
    expect(noted).toEqual(migrations.map(({ number, name }) => ({ number, name })));
  });

  test('is durable to the last commit: WAL with full synchronisation', async () => {
    const { tables } = open();
    const ask = async (pragma: string) =>
      (await sql.raw(`pragma ${pragma}`).execute(tables)).rows[0];
    expect(await ask('journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(await ask('synchronous')).toEqual({ synchronous: 2 });
    expect(await ask('foreign_keys')).toEqual({ foreign_keys: 1 });
  });

  test('steps of the schema are numbered 1, 2, 3 … and named once', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
    expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length);
  });
});

describe('a damaged database is refused, named, and left as it is', () => {
  const damaged: [string, () => void][] = [
    ['not SQLite at all', () => writeFileSync(file, 'a text that is no database, '.repeat(400))],
    ['shorter than a header', () => writeFileSync(file, 'SQLi')],
    [
      'cut off in the middle',
      () => writeFileSync(file, readFileSync(file).subarray(0, readFileSync(file).length / 2)),
    ],
    [
      'overwritten inside',
      () => writeFileSync(file, readFileSync(file).fill(0x5a, 3 * 4096, 60 * 4096)),
    ],
    ['a broken schema', () => writeFileSync(file, readFileSync(file).fill(0xff, 100, 400))],
  ];

  test.each(damaged)('%s', async (_what, damage) => {
    await filled(2_000);
    damage();
    const before = contents();
    expect(open).toThrow(DatabaseDamaged);
    expect(open).toThrow(file);
    expect(open).toThrow(/To restore: /);
    expect(contents()).toEqual(before);
  });

  test('after a good copy is put back it opens', async () => {
    await filled(10);
    copyFileSync(file, `${file}.copy`);
    writeFileSync(file, 'damaged');
    expect(open).toThrow(DatabaseDamaged);
    copyFileSync(`${file}.copy`, file);
    expect(open().store.log.version(sampleStream)).toBe(10);
  });
});

test('a second server on the same folder is refused; it opens when the first is gone', async () => {
  const first = open();
  expect(open).toThrow(DataFolderInUse);
  expect(open).toThrow(folder);
  append(first.store, 1);
  await first.close();
  expect(open().store.log.version(sampleStream)).toBe(1);
});

test('a database of a newer version is refused and left as it is', async () => {
  await filled(1);
  const db = new Sqlite(file);
  db.exec(`insert into migrations values (${migrations.length + 1}, 'later', '2030-01-01')`);
  db.close();
  const before = contents();
  expect(open).toThrow(DatabaseNewer);
  expect(contents()).toEqual(before);
});

describe('the epoch of the log', () => {
  test('stays through restarts', async () => {
    const epoch = await filled(3);
    expect(await filled(2)).toBe(epoch);
    expect(open().store.log.epoch).toBe(epoch);
  });

  test('is another one after an older copy was put back', async () => {
    const epoch = await filled(3);
    copyFileSync(file, `${file}.copy`);
    await filled(2);
    copyFileSync(`${file}.copy`, file);
    expect(open().store.log.epoch).not.toBe(epoch);
  });

  test('is another one when the copy is of this very run', async () => {
    const first = open();
    append(first.store, 3);
    const reader = new Sqlite(file, { readonly: true });
    await reader.backup(`${file}.copy`);
    reader.close();
    append(first.store, 1);
    await first.close();
    copyFileSync(`${file}.copy`, file);
    expect(open().store.log.epoch).not.toBe(first.store.log.epoch);
  });

  test('is another one when the database comes from another folder', async () => {
    const epoch = await filled(3);
    copyFileSync(file, `${file}.moved`);
    rmSync(file);
    rmSync(join(folder, 'talon.lock'));
    copyFileSync(`${file}.moved`, file);
    expect(open().store.log.epoch).not.toBe(epoch);
  });
});
