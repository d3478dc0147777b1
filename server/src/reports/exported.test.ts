import type { AuditAnswer } from '@talon/shared/contract/audit.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openQueueClient, type QueueClient } from '../testing/queue-client.ts';

let queue: QueueClient;
beforeAll(async () => {
  queue = await openQueueClient();
});
afterAll(() => queue.server.close());

test('AU-11 each report taken as a file is in the audit log, with who took it and of what', async () => {
  const chief = await queue.as('supervisor');
  const take = async (report: string, query: string) =>
    (await queue.get(`/centres/demo/reports/${report}/file?${query}`, chief)).statusCode;
  const days = 'from=2026-11-01&to=2026-11-03';
  expect(await take('visits', `${days}&format=csv`)).toBe(200);
  expect(await take('integrity', `${days}&format=xlsx`)).toBe(200);
  expect(await take('attendance', 'month=2026-11&format=csv')).toBe(200);
  // What was refused was not taken.
  expect(await take('visits', 'from=2026-11-03&to=2026-11-01&format=csv')).toBe(400);

  const path = '/admin/centres/demo/audit?group=export&by=demo-supervisor';
  const { items } = (await queue.get(path, await queue.as('admin'))).json<AuditAnswer>();
  expect(items.map(({ action }) => action)).toEqual(Array(3).fill('reports.exported'));
  expect(items.map(({ details }) => details)).toEqual([
    { report: 'attendance', period: '2026-11', format: 'csv' },
    { report: 'integrity', period: '2026-11-01 – 2026-11-03', format: 'xlsx' },
    { report: 'visits', period: '2026-11-01 – 2026-11-03', format: 'csv' },
  ]);
});
