import { defaultPrinting } from '@talon/shared/domain/settings/printing-settings.ts';
import { seededRandom } from '@talon/shared/testing/random.ts';
import { sampleCentre } from '@talon/shared/testing/sample-around.ts';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { newPrintJob, type PrintJob } from '../../queue/print-job.ts';
import { StorageUnavailable } from '../../queue/storage-unavailable.ts';
import { createMemoryStore } from '../../storage/memory/memory-store.ts';
import { textOf } from '../emulator/emulated-paper.ts';
import { type PrinterEmulator, startPrinterEmulator } from '../emulator/printer-emulator.ts';
import { driverPace } from '../printer/printer-driver.ts';
import { openPrinterLink } from '../printer/printer-link.ts';
import { endOfPaper, joined } from '../printer/raster-data.ts';
import { createPrintDesk, type PrintDesk } from './print-desk.ts';

vi.setConfig({ testTimeout: 60_000 });

const pace = { ...driverPace, idleMs: 40, watchMs: 30, retryMs: 10, mostRetryMs: 40 };
let emulator: PrinterEmulator;
let store: ReturnType<typeof createMemoryStore>;
let aheadMs: number;
let desk: PrintDesk;
let settingsChanged: (centre: string) => void;
let printers: readonly string[];

/** Ten lines and the knife: long enough to be stopped in the middle. */
function bytesOf(job: PrintJob): Uint8Array {
  const lines = Array.from({ length: 10 }, () => `${job.ticket}\n`).join('');
  return joined([Buffer.from(lines, 'latin1'), endOfPaper(true)]);
}

function openDesk(answerMs = 20_000, printMs = 20_000): PrintDesk {
  const printer = { name: 'Зал', host: '127.0.0.1', port: emulator.port, width: 80 } as const;
  const rest = { kind: 'escpos', mode: 'text', model: null, codepage: null, cutter: true } as const;
  const centre = () =>
    sampleCentre({
      id: 'c',
      printing: {
        ...defaultPrinting,
        printers: printers.map((id) => ({ id, ...printer, ...rest })),
        kiosk: 'hall',
      },
    });
  const opened = createPrintDesk({
    store,
    settings: {
      centres: () => [centre()],
      get: centre,
      onChange: (listener) => {
        settingsChanged = listener;
        return () => {};
      },
    },
    printerOfDevice: () => null,
    now: () => Date.now() + aheadMs,
    open: ({ host, port }) =>
      openPrinterLink({
        host,
        port,
        rule: { anyPortHere: true },
        connectMs: 20_000,
        answerMs,
        sendMs: 20_000,
      }),
    render: async (job) => bytesOf(job),
    pace: { ...pace, printMs },
    onFault: (fault) => {
      throw fault;
    },
  });
  onTestFinished(() => opened.close());
  return opened;
}

function ask(id: string, change: Partial<PrintJob> = {}): void {
  const asked = { id, centre: 'c', date: '2026-11-24', ticket: `T${id}`, printer: 'hall' };
  const job = newPrintJob({ ...asked, device: 'kiosk' }, Date.now() + aheadMs);
  store.printJobs.add({ ...job, ...change });
  desk.wake('c');
}

const jobOf = (id: string) => store.printJobs.find(id);
const until = (id: string, expected: object) =>
  vi.waitFor(() => expect(jobOf(id)).toMatchObject(expected), { timeout: 40_000, interval: 5 });

/** Tickets that came out whole, in order. */
const whole = () =>
  emulator.papers.filter((paper) => paper.whole).map((paper) => textOf(paper).split('\n')[0]);

beforeEach(async () => {
  emulator = await startPrinterEmulator();
  store = createMemoryStore();
  aheadMs = 0;
  printers = ['hall'];
  desk = openDesk();
});
afterEach(() => emulator.close());

describe('a network printer', () => {
  test('J-6 prints each ticket once and tells when it is out', async () => {
    desk.start();
    for (const id of ['1', '2', '3']) ask(id);
    await until('3', { state: 'printed', open: false, reason: null });
    expect(whole()).toEqual(['T1', 'T2', 'T3']);
    expect(desk.ofDevice('kiosk').map(({ id, state }) => `${id} ${state}`)).toEqual([
      '3 printed',
      '2 printed',
      '1 printed',
    ]);
  });

  test('J-3 without paper the ticket waits with the reason and comes out once', async () => {
    await emulator.set({ paper: 'out' });
    desk.start();
    ask('1');
    await until('1', { state: 'queued', reason: 'paper_out', open: true });
    expect(desk.health('c', 'hall')).toBe('paper_out');
    await emulator.set({ paper: 'low' });
    await until('1', { state: 'printed' });
    expect(whole()).toEqual(['T1']);
    await vi.waitFor(() => expect(desk.health('c', 'hall')).toBe('paper_low'));
  });

  test('J-3 the lid open and away are waited for alike', async () => {
    await emulator.set({ cover: 'open' });
    desk.start();
    ask('1');
    await until('1', { reason: 'cover_open' });
    await emulator.set({ away: true });
    await until('1', { reason: 'offline' });
    await emulator.set({ away: false, cover: 'closed' });
    await until('1', { state: 'printed' });
    expect(whole()).toEqual(['T1']);
  });

  test('J-2 paper lost in the middle ends the printing, and no stray paper follows', async () => {
    await emulator.set({ outAfter: 4 });
    desk.start();
    ask('1');
    await until('1', { state: 'failed', reason: 'paper_out', open: false });
    await emulator.set({ paper: 'ok' });
    ask('2');
    await until('2', { state: 'printed' });
    expect(whole()).toEqual(['T2']);
  });

  test('J-2 a printer that dies in the middle is not sent the ticket again', async () => {
    await emulator.set({ diesAfter: 4 });
    desk.start();
    ask('1');
    await until('1', { state: 'failed', reason: 'interrupted' });
    ask('2');
    await until('2', { state: 'printed' });
    expect(whole()).toEqual(['T2']);
  });

  test('J-4 a ticket that no printer took in time is dropped with its reason', async () => {
    await emulator.set({ paper: 'out' });
    desk.start();
    ask('1');
    await until('1', { reason: 'paper_out' });
    aheadMs = 61_000;
    await until('1', { state: 'failed', reason: 'paper_out', open: false });
    await emulator.set({ paper: 'ok' });
    ask('2');
    await until('2', { state: 'printed' });
    expect(whole()).toEqual(['T2']);
  });

  test('J-6 one that tells nothing of itself ends at sent', async () => {
    await emulator.set({ mute: true });
    desk = openDesk(200);
    desk.start();
    ask('1');
    await until('1', { state: 'sent', open: false });
    await vi.waitFor(() => expect(whole()).toEqual(['T1']));
    expect(desk.health('c', 'hall')).toBe('silent');
  });

  test('a slow one is waited for', async () => {
    await emulator.set({ slowMs: 10 });
    desk.start();
    ask('1');
    await until('1', { state: 'printed' });
    expect(whole()).toEqual(['T1']);
  });

  test('a printer that leaves the settings ends what waits for it', async () => {
    await emulator.set({ paper: 'out' });
    desk.start();
    ask('1');
    await until('1', { reason: 'paper_out' });
    printers = [];
    settingsChanged('c');
    await until('1', { state: 'failed', reason: 'no_printer' });
  });
});

describe('a full disk', () => {
  const fill = () =>
    vi.spyOn(store.printJobs, 'update').mockImplementation(() => {
      throw new StorageUnavailable('full');
    });

  test('is told at once to a kiosk that tells of a printing', async () => {
    ask('1');
    const disk = fill();
    const left = { kind: 'failed', reason: 'left' } as const;
    await expect(desk.tell('1', left)).rejects.toThrow(StorageUnavailable);
    disk.mockRestore();
    expect(await desk.tell('1', left)).toMatchObject({ state: 'failed', reason: 'left' });
  });

  test('J-6 does not lose what a printer told', async () => {
    await emulator.set({ slowMs: 10 });
    desk.start();
    ask('1');
    await until('1', { state: 'sent' });
    const disk = fill();
    await vi.waitFor(() => expect(disk).toHaveBeenCalledTimes(2), { timeout: 20_000 });
    disk.mockRestore();
    await until('1', { state: 'printed' });
  });
});

test('J-4 a clock that was set back keeps no ticket waiting longer', async () => {
  await emulator.set({ paper: 'out' });
  desk.start();
  ask('1', { queuedAt: Date.now() + 3_600_000 });
  await until('1', { reason: 'paper_out' });
  aheadMs = -7_200_000;
  await until('1', { attempts: (jobOf('1')?.attempts ?? 0) + 3 });
  aheadMs += 61_000;
  await until('1', { state: 'failed', reason: 'paper_out' });
});

describe('after a restart', () => {
  test('a printing for a printer that is in the settings no more ends, also one that comes later', async () => {
    ask('1', { printer: 'gone' });
    desk.start();
    await until('1', { state: 'failed', reason: 'no_printer', open: false });
    ask('2', { printer: 'gone' });
    await until('2', { state: 'failed', reason: 'no_printer', open: false });
    ask('3');
    await until('3', { state: 'printed' });
  });

  test('J-5 what had not begun is printed once, what had begun is looked at by a person', async () => {
    ask('1');
    ask('2', { state: 'sent' });
    ask('3', { state: 'sent', open: false });
    desk.start();
    await until('1', { state: 'printed' });
    await until('2', { state: 'failed', reason: 'interrupted', open: false });
    expect(jobOf('3')).toMatchObject({ state: 'sent' });
    expect(whole()).toEqual(['T1']);
  });

  test('J-5 a desk that closes lets the ticket in hand come out', async () => {
    await emulator.set({ slowMs: 5 });
    desk.start();
    ask('1');
    await until('1', { state: 'sent' });
    await desk.close();
    expect(jobOf('1')).toMatchObject({ state: 'printed' });
    desk = openDesk();
    desk.start();
    ask('2');
    await until('2', { state: 'printed' });
    expect(whole()).toEqual(['T1', 'T2']);
  });
});

const seed = Number(process.env.SEED ?? 7);

test(`J-2 whatever fails when, no ticket comes out twice and none is lost (SEED=${seed})`, async () => {
  const random = seededRandom(seed);
  desk.start();
  const ids = Array.from({ length: 60 }, (_, n) => String(n));
  for (const id of ids) {
    ask(id);
    const fault = random.pick([
      {},
      {},
      { paper: 'out' },
      { cover: 'open' },
      { outAfter: random.whole(1, 14) },
      { diesAfter: random.whole(1, 14) },
      { away: true },
    ] as const);
    await emulator.set(fault);
    await new Promise((resolve) => setTimeout(resolve, random.whole(0, 30)));
    await emulator.set({ paper: 'ok', cover: 'closed', away: false });
    if (random.fraction() < 0.1) {
      await desk.close();
      desk = openDesk();
      desk.start();
    }
  }
  await emulator.set({
    paper: 'ok',
    cover: 'closed',
    away: false,
    outAfter: null,
    diesAfter: null,
  });
  desk.wake('c');
  for (const id of ids) await until(id, { open: false });
  const out = whole();
  expect(out).toEqual([...new Set(out)]);
  for (const id of ids) {
    const { state, reason } = jobOf(id) ?? {};
    if (state === 'printed') expect(out, id).toContain(`T${id}`);
    else expect(['interrupted', 'paper_out', 'cover_open'], id).toContain(reason);
  }
  expect(out.length).toBeGreaterThan(20);
});
