import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newPrintJob, type PrintJob } from '../../queue/print-job.ts';
import { type PrintNews, stepPrintJob } from '../jobs/print-machine.ts';
import { driverPace, type PrinterDriver, startPrinterDriver } from './printer-driver.ts';
import type { PrinterHealth } from './printer-health.ts';
import type { PrinterLink } from './printer-link.ts';
import type { PrinterStatus } from './printer-status.ts';

const well: PrinterStatus = { trouble: null, paperLow: false };
const pace = { ...driverPace, idleMs: 5, retryMs: 1, mostRetryMs: 2, askAgainMs: 0 };

let job: PrintJob | null;
let news: PrintNews[];
let health: PrinterHealth;
let drawn: number;
let status: PrinterStatus | null;
let tellsEnd: boolean;
let opened: number;
let driver: PrinterDriver;

function openLink(): PrinterLink {
  opened += 1;
  let open = true;
  return {
    isOpen: () => open,
    send: async () => true,
    status: async () => status,
    untilEnd: () => ({ ended: Promise.resolve(tellsEnd), forget: () => {} }),
    close: () => {
      open = false;
    },
  };
}

function ask(id: string): void {
  const asked = { id, centre: 'c', date: '2026-11-24', ticket: id, printer: 'p', device: null };
  job = newPrintJob(asked, 0);
  driver.wake();
}

const ends = (): readonly string[] =>
  news.map(({ kind }) => kind).filter((kind) => kind === 'sent' || kind === 'printed');

function start(): PrinterDriver {
  return startPrinterDriver(
    {
      open: async () => openLink(),
      next: async () => (job?.open === true ? job : null),
      render: async () => {
        drawn += 1;
        return Uint8Array.of(10);
      },
      tell: async (_id, told) => {
        news.push(told);
        const next = job === null ? null : stepPrintJob(job, told, 0);
        if (next !== null) job = next;
        return next;
      },
      onHealth: (seen) => {
        health = seen;
      },
      now: () => 0,
      onFault: (fault) => {
        throw fault;
      },
    },
    pace,
  );
}

beforeEach(() => {
  [job, news, health, drawn, opened] = [null, [], 'unknown', 0, 0];
  [status, tellsEnd] = [well, true];
  driver = start();
});
afterEach(() => driver.close());

test('J-3 a ticket that its printer turns away is not drawn for each attempt', async () => {
  status = { trouble: 'paper_out', paperLow: true };
  ask('1');
  await vi.waitFor(() => expect(job?.attempts).toBeGreaterThan(5));
  expect(drawn).toBe(1);
  status = well;
  await vi.waitFor(() => expect(job?.state).toBe('printed'));
  expect(drawn).toBe(2);
});

test('a printer that was mute when it warmed up is asked again, over a new line', async () => {
  await driver.close();
  status = null;
  driver = start();
  await vi.waitFor(() => expect(health).toBe('silent'));
  const before = opened;
  status = { trouble: null, paperLow: true };
  await vi.waitFor(() => expect(health).toBe('paper_low'));
  expect(opened).toBeGreaterThan(before);
});

test('J-6 a printer that once did not tell the end is asked for it again, and not for ever', async () => {
  tellsEnd = false;
  ask('1');
  await vi.waitFor(() => expect(ends()).toEqual(['sent']));
  tellsEnd = true;
  ask('2');
  await vi.waitFor(() => expect(ends()).toEqual(['sent', 'printed']));
  tellsEnd = false;
  for (const [i, id] of ['3', '4'].entries()) {
    ask(id);
    await vi.waitFor(() => expect(ends()).toHaveLength(3 + i));
  }
  tellsEnd = true;
  ask('5');
  await vi.waitFor(() => expect(ends().at(-1)).toBe('sent'));
  await vi.waitFor(() => expect(ends()).toEqual(['sent', 'printed', 'sent', 'sent', 'sent']));
});

test('J-6 the word for one ticket, come late, is not that of the next', async () => {
  tellsEnd = false;
  await vi.waitFor(() => expect(opened).toBe(1));
  ask('1');
  await vi.waitFor(() => expect(ends()).toEqual(['sent']));
  await vi.waitFor(() => expect(opened).toBe(2));
});
