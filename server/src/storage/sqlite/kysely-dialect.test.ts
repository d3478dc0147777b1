import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dayMachine } from '../../queue/day-machine.ts';
import { createDesks } from '../../queue/desks.ts';
import { StorageUnavailable } from '../../queue/storage-unavailable.ts';
import { request, settingsOf } from '../../queue/testing/desk-kit.ts';
import { openSqlite, type SqliteStorage } from './open.ts';

type Notes = { note: { id: number; text: string } };

let folder: string;
let storage: SqliteStorage;
let tables: Kysely<Notes>;
const faults: unknown[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'talon-kysely-'));
  storage = openSqlite({ folder, onFault: (error) => faults.push(error) });
  tables = storage.tables.withTables<Notes>();
  await sql`create table note (id integer primary key, text text not null)`.execute(tables);
});
afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
  expect(faults).toEqual([]);
});

function desks() {
  return createDesks({
    store: storage.store,
    machine: dayMachine,
    settingsFor: settingsOf,
    timeZoneOf: () => 'Europe/Kyiv',
    now: () => Date.UTC(2025, 2, 17, 8),
    newId: () => 'id',
    onFault: (error) => faults.push(error),
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const texts = async () =>
  (await tables.selectFrom('note').select('text').execute()).map((n) => n.text);

test('queries, inserts with an id and counted changes', async () => {
  const { insertId } = await tables
    .insertInto('note')
    .values({ id: 7, text: 'ґ' })
    .executeTakeFirstOrThrow();
  expect(insertId).toBe(7n);
  const { numUpdatedRows } = await tables
    .updateTable('note')
    .set({ text: 'є' })
    .executeTakeFirstOrThrow();
  expect(numUpdatedRows).toBe(1n);
  const back = await tables.deleteFrom('note').returning('text').execute();
  expect(back).toEqual([{ text: 'є' }]);
});

test('a transaction that throws is rolled back, and the next ones go on', async () => {
  const broken = tables.transaction().execute(async (trx) => {
    await trx.insertInto('note').values({ id: 1, text: 'no' }).execute();
    throw new Error('broken');
  });
  await expect(broken).rejects.toThrow('broken');
  await tables.insertInto('note').values({ id: 2, text: 'yes' }).execute();
  expect(await texts()).toEqual(['yes']);
});

test('transactions pass one at a time, in order', async () => {
  const add = (id: number) =>
    tables.transaction().execute(async (trx) => {
      const { count } = await trx
        .selectFrom('note')
        .select(trx.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      await pause(5);
      await trx
        .insertInto('note')
        .values({ id, text: `${count} before` })
        .execute();
    });
  await Promise.all([add(1), add(2), add(3)]);
  expect(await texts()).toEqual(['0 before', '1 before', '2 before']);
});

test('a desk waits for an open transaction instead of falling into it', async () => {
  const all = desks();
  const desk = await all.live('centre');
  const broken = tables.transaction().execute(async (trx) => {
    await trx.insertInto('note').values({ id: 1, text: 'no' }).execute();
    await pause(30);
    throw new Error('broken');
  });
  await pause(1);
  const issued = desk.perform(request('issue'));
  await expect(broken).rejects.toThrow('broken');
  expect(await issued).toMatchObject({ kind: 'done' });
  expect(storage.store.log.version({ centre: 'centre', date: '2025-03-17' })).toBe(2);
  expect(await texts()).toEqual([]);
  await all.close();
});

test('a transaction that is never ended costs others an error, not their answer', async () => {
  const all = desks();
  const desk = await all.live('centre');
  let end = () => {};
  const stuck = tables.transaction().execute(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  );
  await pause(1);
  await expect(desk.perform(request('issue'))).rejects.toMatchObject({ reason: 'locked' });
  end();
  await stuck;
  expect(await desk.perform(request('issue'))).toMatchObject({ kind: 'done' });
  await all.close();
});

test('a lock of another process is named and over when the lock is', async () => {
  const other = new Sqlite(storage.file);
  other.exec('begin exclusive');
  const insert = () => tables.insertInto('note').values({ id: 1, text: 'yes' }).execute();
  await expect(insert()).rejects.toBeInstanceOf(StorageUnavailable);
  await expect(tables.transaction().execute(async () => {})).rejects.toMatchObject({
    reason: 'locked',
  });
  other.exec('rollback');
  other.close();
  await insert();
  expect(await texts()).toEqual(['yes']);
});
