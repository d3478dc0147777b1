import type { IssuedAnswer } from '@talon/shared/contract/tickets.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';

let queue: QueueClient;
beforeAll(async () => {
  queue = await openQueueClient();
});
afterAll(() => queue.server.close());

const issue = (priority?: 'legal') => queue.issue(serviceA, priority ? { priority } : {});

async function promised({ ticket }: IssuedAnswer) {
  const visit = queue.server.house.store.visits.ofTicket(ticket.id).at(0);
  return { low: visit?.promisedLow, high: visit?.promisedHigh };
}

test('F-7 the ticket is promised the wait of its own line, and that promise is kept', async () => {
  await queue.post('/windows/demo-w1/open', {}, await queue.as('operator1'));
  for (let i = 0; i < 12; i += 1) await issue();
  const ordinary = await vi.waitFor(
    async () => {
      const issued = await issue();
      expect(issued.waitMinutes?.low).toBeGreaterThan(15);
      return issued;
    },
    { timeout: 30_000, interval: 500 },
  );
  const legal = await issue('legal');
  expect(legal.waitMinutes?.high).toBeLessThan(ordinary.waitMinutes?.low ?? 0);
  expect(await promised(legal)).toEqual(legal.waitMinutes);
  expect(await promised(ordinary)).toEqual(ordinary.waitMinutes);
});
