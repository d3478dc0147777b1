import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqlite, type SqliteStorage } from '../storage/sqlite/open.ts';
import { randomIds } from '../system.ts';
import { openAlarms } from './alarms.ts';
import { openMessages } from './messages.ts';

let folder: string;
let storage: SqliteStorage;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talon-at-once-'));
  storage = openSqlite({ folder, onFault: () => {} });
});
afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

const clock = { now: () => 1_000 };
const desk = { window: 'w1', operator: 'o1' };

test('HL-11 an alarm that ends while somebody says «I am coming» is over', async () => {
  const alarms = await openAlarms(storage.tables, clock);
  await alarms.raise('centre', desk);
  const over = alarms.end('centre', 'w1');
  expect(await alarms.coming('centre', 'w1')).toBeNull();
  await over;
  expect(alarms.of('centre')).toEqual([]);
});

test('HL-11 an alarm raised while the one before it ends is not ended with it', async () => {
  const alarms = await openAlarms(storage.tables, clock);
  await alarms.raise('centre', desk);
  const [, again] = await Promise.all([alarms.end('centre', 'w1'), alarms.raise('centre', desk)]);
  expect(again.isNew).toBe(true);
  expect(alarms.of('centre')).toHaveLength(1);
  expect((await openAlarms(storage.tables, clock)).of('centre')).toHaveLength(1);
});

test('HL-15 a message sent while the day ends is erased with the day', async () => {
  const open = () => openMessages(storage.tables, { clock, newId: randomIds.ordered });
  const messages = await open();
  const sent = messages.send('centre', { by: 'o2', text: 'зайдіть', desks: [desk] });
  await Promise.all([messages.erase('centre'), sent]);
  expect(messages.of('centre')).toEqual([]);
  expect((await open()).of('centre')).toEqual([]);
  await messages.send('centre', { by: 'o2', text: 'завтра', desks: [desk] });
  expect(messages.of('centre')).toMatchObject([{ text: 'завтра' }]);
});
