import { defaultPrinting } from '@talon/shared/domain/settings/printing-settings.ts';
import { sampleCentre } from '@talon/shared/testing/sample-around.ts';
import { beforeEach, expect, test } from 'vitest';
import { newPrintJob, type PrintJob } from '../queue/print-job.ts';
import { StorageUnavailable } from '../queue/storage-unavailable.ts';
import { createMemoryStore } from '../storage/memory/memory-store.ts';
import { createPaperNews, type PaperBook } from './paper-news.ts';
import type { PrinterHealth } from './printer/printer-health.ts';

const printer = { host: '10.0.0.9', port: 9100, width: 80, kind: 'escpos', mode: 'text' } as const;
const rest = { model: null, codepage: null, cutter: true } as const;
const centre = sampleCentre({
  id: 'c',
  printing: { ...defaultPrinting, printers: [{ id: 'p1', name: 'Рецепція', ...printer, ...rest }] },
});
const date = '2026-11-24';

let store: ReturnType<typeof createMemoryStore>;
let now: number;
let health: PrinterHealth;
let isBroken: boolean;
let book: PaperBook;
let changed: () => void;
let told: number;

beforeEach(() => {
  store = createMemoryStore();
  now = 1_000_000;
  health = 'ready';
  isBroken = false;
  told = 0;
  book = createPaperNews({
    printJobs: {
      failed: (...of) => {
        if (isBroken) throw new StorageUnavailable('full');
        return store.printJobs.failed(...of);
      },
    },
    settings: { get: () => centre },
    dateOf: () => date,
    desk: {
      health: () => health,
      printerFor: (_, device) => (device === 'k1' ? 'p1' : null),
      onChange: (listener) => {
        changed = () => listener('c');
        return () => {};
      },
    },
    kiosksOf: () => ['k1', 'k2'],
    now: () => now,
    onFault: () => {},
  });
  book.onChange(() => {
    told += 1;
  });
});

function failed(id: string, part: Partial<PrintJob> = {}): void {
  const asked = { id, centre: 'c', date, ticket: `T${id}`, printer: 'p1', device: 'k1' };
  store.printJobs.add({ ...newPrintJob(asked, now), state: 'failed', open: false, ...part });
  changed();
}
const unprinted = () => book.of('c').unprinted.map(({ ticket, reason }) => [ticket, reason]);
const printers = () => book.of('c').printers.map(({ trouble, since }) => [trouble, since]);
const seen = (next: PrinterHealth) => {
  health = next;
  changed();
};

test('HL-18 a ticket whose last printing failed is told of until it is printed once more', () => {
  failed('1', { reason: 'paper_out' });
  expect(unprinted()).toEqual([['T1', 'paper_out']]);
  expect(told).toBe(1);
  const again = { id: '2', centre: 'c', date, ticket: 'T1', printer: null, device: null };
  store.printJobs.add(newPrintJob({ ...again, copy: true }, now + 1));
  book.asked('c');
  expect(unprinted()).toEqual([]);
  expect(told).toBe(2);
});

test('HL-18 a kiosk that has no printer misses no paper, and a lost printer does', () => {
  failed('1', { reason: 'no_printer', printer: null });
  failed('2', { reason: 'no_printer' });
  expect(unprinted()).toEqual([['T2', 'no_printer']]);
});

test('HL-18 of a hundred tickets the newest are told', () => {
  for (let at = 0; at < 100; at += 1) failed(String(at), { queuedAt: now + at });
  expect(unprinted()).toHaveLength(20);
  expect(unprinted().at(-1)?.[0]).toBe('T99');
});

test('HL-18 a store that cannot be read leaves the hall as it was', () => {
  failed('1');
  expect(unprinted()).toHaveLength(1);
  isBroken = true;
  changed();
  expect(unprinted()).toHaveLength(1);
});

test('HL-18 without paper a printer is told of at once, silent or open after 20 s', () => {
  seen('paper_low');
  expect(printers()).toEqual([['paper_low', now]]);
  const out = now + 1000;
  now = out;
  seen('paper_out');
  expect(printers()).toEqual([['paper_out', out]]);
  now += 1000;
  seen('cover_open');
  expect(printers()).toEqual([['cover_open', out]]);
  seen('ready');
  expect(printers()).toEqual([]);
  seen('away');
  const away = now;
  now += 19_999;
  expect(printers()).toEqual([]);
  now += 1;
  expect(printers()).toEqual([['away', away]]);
});

test('HL-18 a kiosk that prints there is not told of for its paper as well', () => {
  expect([...book.of('c').served]).toEqual(['k1']);
});
