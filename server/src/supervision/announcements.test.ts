import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFakeTimers, type FakeTimers } from '../devices/testing/fake-timers.ts';
import { openSqlite, type SqliteStorage } from '../storage/sqlite/open.ts';
import { randomIds } from '../system.ts';
import { type Announcements, openAnnouncements } from './announcements.ts';

const minute = 60_000;
let folder: string;
let storage: SqliteStorage;
let timers: FakeTimers;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talon-announcements-'));
  storage = openSqlite({ folder, onFault: () => {} });
  timers = createFakeTimers();
});
afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

const open = () => openAnnouncements(storage.tables, { ...timers, newId: randomIds.id });
const say = (to: Announcements, uk: string, minutes: number) =>
  to.add('centre', { text: { uk }, zones: null, minutes });
const saidBy = (announcements: Announcements) =>
  announcements.of('centre').map(({ text }) => text.uk);

test('HL-9 one is there until its time is over, and whoever listens is told when it is', async () => {
  const announcements = await open();
  await say(announcements, 'пів години', 30);
  await say(announcements, 'п’ять хвилин', 5);
  const told: (readonly unknown[])[] = [];
  announcements.onChange((centre) => told.push([centre, saidBy(announcements)]));
  timers.pass(5 * minute - 1);
  expect(saidBy(announcements)).toEqual(['п’ять хвилин', 'пів години']);
  expect(told).toEqual([]);
  timers.pass(1);
  expect(told).toEqual([['centre', ['пів години']]]);
  timers.pass(25 * minute);
  expect(told[1]).toEqual(['centre', []]);
  expect([saidBy(announcements), timers.waiting()]).toEqual([[], 0]);
});

test('HL-9 a restart leaves it as much time as it had, and shows none that is over', async () => {
  const before = await open();
  await say(before, 'пів години', 30);
  await say(before, 'п’ять хвилин', 5);
  timers.pass(4 * minute);
  before.close();
  expect(timers.waiting()).toBe(0);
  timers.pass(6 * minute);
  const after = await open();
  expect(saidBy(after)).toEqual(['пів години']);
  timers.pass(20 * minute - 1);
  expect(saidBy(after)).toEqual(['пів години']);
  timers.pass(1);
  expect(saidBy(after)).toEqual([]);
  expect(saidBy(await open())).toEqual([]);
});

test('HL-9 one that was taken off before its time does not come back with a restart', async () => {
  const announcements = await open();
  const said = await say(announcements, 'пів години', 30);
  expect(await announcements.end('centre', said?.id ?? '')).toBe(true);
  expect([saidBy(announcements), timers.waiting()]).toEqual([[], 0]);
  expect(saidBy(await open())).toEqual([]);
  expect(await announcements.end('centre', said?.id ?? '')).toBe(false);
});
