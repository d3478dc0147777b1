import type { CallAnswer } from '@talon/shared/contract/windows.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';

let queue: QueueClient;
beforeAll(async () => {
  queue = await openQueueClient();
});
afterAll(() => queue.server.close());

const tickets = 500;

test('two kiosks and twelve operators racing for 500 tickets never share one', async () => {
  const chief = await queue.as('supervisor');
  const operators = await Promise.all(
    Array.from({ length: 12 }, (_, i) => queue.as(`operator${i + 1}`)),
  );
  const body = { lines: [{ serviceId: serviceA, preference: 1 }], from: 'now' };
  for (let window = 1; window <= 12; window += 1) {
    await queue.put(`/windows/demo-w${window}/profile`, body, chief);
    await queue.post(`/windows/demo-w${window}/open`, {}, operators[window - 1]);
  }

  const numbers: string[] = [];
  const kiosk = async (): Promise<void> => {
    for (let i = 0; i < tickets / 2; i += 1) {
      numbers.push((await queue.issue(serviceA)).ticket.number);
    }
  };
  const served: string[] = [];
  const operator = async (window: number): Promise<void> => {
    const act = async (name: string): Promise<CallAnswer & { ticket?: { number: string } }> =>
      (await queue.post(`/windows/demo-w${window}/${name}`, {}, operators[window - 1])).json();
    while (served.length < tickets) {
      const called = await act('call-next');
      if (!('ticket' in called)) {
        // Armed: the ticket may have come between the answer and this look.
        await new Promise((later) => setTimeout(later, 5));
        if (served.length >= tickets) return;
      }
      const started = await act('start');
      const number = started.ticket?.number;
      if (number === undefined) continue;
      served.push(number);
      await act('finish');
    }
  };
  await Promise.all([kiosk(), kiosk(), ...Array.from({ length: 12 }, (_, i) => operator(i + 1))]);

  expect(new Set(numbers).size).toBe(tickets);
  expect(served).toHaveLength(tickets);
  expect(new Set(served)).toEqual(new Set(numbers));
}, 60_000);
