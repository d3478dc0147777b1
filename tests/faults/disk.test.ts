import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem } from '@talon/shared/contract/problem.ts';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { readLedger } from './ledger.ts';
import { issue, kioskAt, type Reply, servicesAt, touch } from './people.ts';
import { dataFolder, type ServerProcess, spawnServer, startServer } from './server-process.ts';
import { limitedFiles, type SmallDisk, smallDisk } from './small-disk.ts';

/** A server with a kiosk, and the numbers that people have in their hands. */
async function openHall(folder: string, wrapper: readonly string[] = []) {
  const server = await startServer({ folder, wrapper });
  const kiosk = await kioskAt(() => server.url);
  const [service = ''] = await servicesAt(() => server.url);
  const held = new Map<string, string>();
  const take = async (wanted = touch(service)) => {
    const reply = await issue(kiosk, wanted);
    if (reply?.status === 201) held.set(reply.body.ticket.id, reply.body.ticket.number);
    return { wanted, reply };
  };
  return { server, kiosk, service, held, take };
}

function expectUnavailable(reply: Reply<unknown> | null): void {
  expect(reply?.status).toBe(503);
  expect(reply?.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const problem = reply?.body as Problem;
  expect(problem.code).toBe('storage_unavailable');
  expect(problem.title.length).toBeGreaterThan(0);
}

/** Nothing is half-written: what people hold is what the log has, and nothing else. */
function expectWhole(folder: string, held: ReadonlyMap<string, string>): void {
  const ledger = readLedger(folder);
  expect(ledger.whole).toBe(true);
  expect(ledger.twice).toEqual([]);
  expect(ledger.incomplete).toEqual([]);
  expect([...ledger.issued].sort()).toEqual([...held].sort());
}

const board = (server: ServerProcess) => fetch(`${server.url}/api/v1/centres/demo/board`);

async function fillAndFree(disk: SmallDisk): Promise<void> {
  const { server, held, take } = await openHall(disk.folder, disk.wrapper);
  for (let n = 0; n < 5; n += 1) await take();
  expect(held.size).toBe(5);

  disk.fill(server.pid);
  let refused = await take();
  // What room the log's file still has is used up first.
  for (let n = 0; n < 5_000 && refused.reply?.status === 201; n += 1) refused = await take();
  expectUnavailable(refused.reply);
  expectUnavailable((await take()).reply);
  expect((await board(server)).status).toBe(200);
  expectWhole(disk.folder, held);

  disk.free(server.pid);
  const again = await take(refused.wanted);
  expect(again.reply?.status).toBe(201);
  expect(again.reply?.headers.get('idempotent-replayed')).toBeNull();
  await take();
  await server.stop();
  expectWhole(disk.folder, held);
}

test('disk full: a clear error, nothing half-written, back by itself', async () => {
  await fillAndFree(smallDisk());
});

test('file size limit reached: the same', async () => {
  await fillAndFree(limitedFiles(dataFolder()));
});

test('database locked by another process: the same', async () => {
  const folder = dataFolder();
  const { server, held, take } = await openHall(folder);
  await take();
  const other = new Sqlite(join(folder, 'talon.sqlite'));
  other.exec('begin exclusive');
  const refused = await Promise.all([take(), take(), take()]);
  for (const { reply } of refused) expectUnavailable(reply);
  expect((await board(server)).status).toBe(200);
  other.exec('rollback');
  other.close();
  for (const { wanted } of refused) expect((await take(wanted)).reply?.status).toBe(201);
  await server.stop();
  expect(held.size).toBe(4);
  expectWhole(folder, held);
});

function contents(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('talon.lock'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((file) => {
      const hash = createHash('sha256').update(readFileSync(file));
      return `${relative(folder, file)} ${hash.digest('hex')}`;
    });
}

test('database damaged: refuses to start, names the file and the way back, changes nothing', async () => {
  const folder = dataFolder();
  const { server, take } = await openHall(folder);
  for (let n = 0; n < 30; n += 1) await take();
  await server.stop();
  const file = join(folder, 'talon.sqlite');
  const good = readFileSync(file);
  writeFileSync(file, Buffer.from(good).fill(0x5a, 4096, good.length - 4096));
  const before = contents(folder);

  const refusing = await spawnServer({ folder });
  expect(await refusing.ended).not.toBe(0);
  expect(refusing.output()).toContain(file);
  expect(refusing.output()).toContain('To restore: ');
  expect(contents(folder)).toEqual(before);

  writeFileSync(file, good);
  const restored = await startServer({ folder });
  expect(readLedger(folder).issued.size).toBe(30);
  await restored.stop();
});

test('a second server on the data folder refuses, and the first goes on', async () => {
  const folder = dataFolder();
  const { server, held, take } = await openHall(folder);
  await take();
  const second = await spawnServer({ folder });
  expect(await second.ended).not.toBe(0);
  expect(second.output()).toContain(folder);
  expect(second.output()).toContain('TALON_DATA');
  expect((await take()).reply?.status).toBe(201);
  await server.kill();
  const third = await startServer({ folder });
  await third.stop();
  expectWhole(folder, held);
});
