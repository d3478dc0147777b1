import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPrintJob, type PrintJob, type PrintJobs } from '../../queue/print-job.ts';
import { createMemoryStore } from '../../storage/memory/memory-store.ts';
import { openTestServer, type TestServer } from '../../testing/test-server.ts';
import { pruneJobs } from './prune-jobs.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 24, 9);
const date = '2026-11-24';

const job = (id: string, daysAgo: number, part: Partial<PrintJob> = {}): PrintJob => {
  const asked = { id, ticket: `t-${id}`, printer: null, device: null, centre: 'demo', date };
  return { ...newPrintJob(asked, now - daysAgo * day), state: 'printed', ...part };
};

const jobs = [
  job('a', 120),
  job('b', 91, { open: true, printer: 'hall', state: 'queued' }),
  job('c', 91),
  job('d', 31, { centre: 'other' }),
  job('e', 89),
  job('f', 0),
];

const pruned = async (printJobs: PrintJobs) => {
  for (const one of jobs) printJobs.add(one);
  await pruneJobs({
    store: { printJobs, turn: () => null },
    settings: {
      centres: () =>
        [
          { id: 'demo' },
          { id: 'other', retention: { printDays: 30 } },
        ] as unknown as readonly CentreSettings[],
    },
    now: () => now,
    onFault: (fault) => {
      throw fault;
    },
  });
  return jobs.map(({ id }) => id).filter((id) => printJobs.find(id) !== null);
};

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ demo: false });
}, 60_000);
afterAll(() => server.close());

describe('old printings', () => {
  test('J-14 go after the days their centre keeps them; one that has not ended stays', async () => {
    expect(await pruned(createMemoryStore().printJobs)).toEqual(['b', 'e', 'f']);
  });

  test('J-14 go while nothing else holds the store', async () => {
    const { printJobs } = createMemoryStore();
    let held = 3;
    await pruneJobs({
      store: {
        printJobs: {
          ...printJobs,
          prune: () => {
            expect(held).toBe(0);
            return null;
          },
        },
        turn: () => {
          if (held === 0) return null;
          held -= 1;
          return Promise.resolve();
        },
      },
      settings: { centres: () => [] },
      now: () => now,
      onFault: () => {},
    });
    expect.assertions(1);
  });

  test('J-14 and likewise from the database, however many there are', async () => {
    const { log, printJobs } = server.house.store;
    for (const centre of ['demo', 'other']) {
      const opened = { type: 'day_closed', at: now, cause: 'c', by: { kind: 'clock' } } as const;
      log.append({ centre, date }, 0, [opened]);
    }
    for (let number = 0; number < 1200; number += 1) {
      printJobs.add(job(`0-${String(number).padStart(4, '0')}`, 100));
    }
    expect(await pruned(printJobs)).toEqual(['b', 'e', 'f']);
    expect(printJobs.find('0-0000') ?? printJobs.find('0-1199')).toBeNull();
  });
});
