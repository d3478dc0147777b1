import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putInPlace } from './put-in-place.ts';

let folder: string;
let file: string;
let part: string;
let aside: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talon-restore-'));
  file = join(folder, 'talon.sqlite');
  part = `${file}.part`;
  aside = `${file}.before-restore`;
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, word: string): void {
  const db = new Sqlite(path);
  db.exec('create table words (word text)');
  db.prepare('insert into words values (?)').run(word);
  db.close();
}

/** A database as a server leaves it that was killed: its last words are in the log alone. */
function writeKilled(path: string, word: string): void {
  const living = `${path}.living`;
  const db = new Sqlite(living);
  db.pragma('journal_mode = wal');
  db.exec('create table words (word text)');
  db.pragma('wal_checkpoint(truncate)');
  db.prepare('insert into words values (?)').run(word);
  for (const end of ['', '-wal']) copyFileSync(`${living}${end}`, `${path}${end}`);
  db.close();
  rmSync(living);
}

function wordsOf(path: string): unknown[] {
  const db = new Sqlite(path, { readonly: true });
  const words = db.prepare('select word from words').pluck().all();
  db.close();
  return words;
}

test('CL-3 stopped before the copy has its name, the old database is there, whole', async () => {
  writeKilled(file, 'old');
  // Nothing to give the name to: the step before the last is the last that was done.
  await expect(putInPlace(part, file, aside)).rejects.toThrow('ENOENT');
  expect(wordsOf(file)).toEqual(['old']);
});

test('CL-3 nothing of the old database is left to be applied to the new one', async () => {
  writeKilled(file, 'old');
  write(part, 'new');
  expect(await putInPlace(part, file, aside)).toBe(true);
  expect(existsSync(`${file}-wal`)).toBe(false);
  expect([wordsOf(file), wordsOf(aside)]).toEqual([['new'], ['old']]);
});

test('CL-3 a damaged database is kept as it is, with its log', async () => {
  writeFileSync(file, 'torn');
  writeFileSync(`${file}-wal`, 'its log');
  write(part, 'new');
  await putInPlace(part, file, aside);
  expect(wordsOf(file)).toEqual(['new']);
  expect(readFileSync(aside, 'utf8')).toBe('torn');
  expect(readFileSync(`${aside}-wal`, 'utf8')).toBe('its log');
});

test('CL-3 an empty folder takes a copy and keeps nothing', async () => {
  write(part, 'new');
  expect(await putInPlace(part, file, aside)).toBe(false);
  expect(readdirSync(folder)).toEqual(['talon.sqlite']);
});
