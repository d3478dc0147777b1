import { beforeEach, expect, test } from 'vitest';
import { newPrintJob, type PrintJob } from '../../queue/print-job.ts';
import { createMemoryStore } from '../../storage/memory/memory-store.ts';
import { stepPrintJob } from './print-machine.ts';
import { createUntold, mostAtOnce, untoldMs } from './untold-jobs.ts';

const start = Date.UTC(2026, 10, 24, 9);
let store: ReturnType<typeof createMemoryStore>;
let now: number;
let isBroken: boolean;
let end: () => Promise<void>;

const tell: Parameters<typeof createUntold>[0]['tell'] = async (id, news) => {
  if (isBroken) throw new Error('no room');
  const job = store.printJobs.find(id);
  const next = job === null ? null : stepPrintJob(job, news, now);
  if (next !== null) store.printJobs.update(next);
  return next;
};
const parts = () => ({ store, tell, now: () => now, onFault: () => {} });

function job(id: string, part: Partial<PrintJob> = {}): void {
  const asked = { id, centre: 'c', date: '2026-11-24', ticket: `T${id}`, printer: null };
  store.printJobs.add({ ...newPrintJob({ ...asked, device: 'k1' }, now), ...part });
}
const untold = () => store.printJobs.untold(0, Number.MAX_SAFE_INTEGER, 1000).map((one) => one.id);

beforeEach(() => {
  store = createMemoryStore();
  now = start;
  isBroken = false;
  end = createUntold(parts());
});

test('J-16 what a kiosk tells nothing of fails as late, and no other printing does', async () => {
  job('1');
  job('2', { state: 'sent' });
  job('3', { device: null });
  job('4', { printer: 'p', open: true });
  now += untoldMs;
  job('5');
  await end();
  expect(untold()).toEqual(['1', '5']);
  now += 1;
  await end();
  expect(untold()).toEqual(['5']);
  expect(store.printJobs.find('1')).toMatchObject({ state: 'failed', reason: 'late' });
  const left = ['2', '3', '4'].map((id) => store.printJobs.find(id)?.state);
  expect(left).toEqual(['sent', 'queued', 'queued']);
});

test('J-16 after a restart of the server and a disk that was full it fails all the same', async () => {
  job('1');
  now += untoldMs + 1;
  end = createUntold(parts());
  isBroken = true;
  await expect(end()).rejects.toThrow('no room');
  isBroken = false;
  await end();
  expect(untold()).toEqual([]);
});

test('J-16 of a flood some end at each look, and none is left out', async () => {
  for (let id = 0; id <= mostAtOnce; id += 1) job(String(id).padStart(3, '0'));
  now += untoldMs + 1;
  await end();
  expect(untold()).toEqual([String(mostAtOnce)]);
  await end();
  expect(untold()).toEqual([]);
});

test('J-16 a clock that was set back leaves nothing out', async () => {
  now += 3_600_000;
  await end();
  now = start;
  job('1');
  await end();
  now += untoldMs + 1;
  await end();
  expect(untold()).toEqual([]);
});

test('J-16 what the kiosk tells after that holds, and is the end of it', async () => {
  job('1');
  now += untoldMs + 1;
  await end();
  expect(await tell('1', { kind: 'sent' })).toMatchObject({ state: 'sent', reason: null });
  expect(store.printJobs.failed('c', '2026-11-24')).toEqual([]);
  job('2');
  now += untoldMs + 1;
  await end();
  await tell('2', { kind: 'failed', reason: 'other' });
  expect(store.printJobs.find('2')).toMatchObject({ state: 'failed', reason: 'other' });
  expect(await tell('2', { kind: 'sent' })).toBeNull();
});
