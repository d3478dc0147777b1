import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyOf, openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';

let queue: QueueClient;
beforeAll(async () => {
  queue = await openQueueClient();
});
afterAll(() => queue.server.close());

test('a flood for papers is turned away where it would make everybody wait', async () => {
  const issued = await queue.issue(serviceA);
  const path = `/tickets/${issued.ticket.id}/ticket.pdf`;
  const asked = Array.from({ length: 60 }, () => queue.get(path, queue.kiosk));
  const answers = await Promise.all(asked);
  const drawn = answers.filter(({ statusCode }) => statusCode === 200);
  const refused = answers.filter(({ statusCode }) => statusCode === 503);
  expect([drawn.length, refused.length]).toEqual([40, 20]);
  expect(refused[0]?.headers['retry-after']).toBe('2');
  expect(refused[0]?.json()).toMatchObject({ code: 'overloaded' });
  const admin = await queue.as('admin');
  const previews = Array.from({ length: 60 }, () =>
    queue.post('/centres/demo/ticket-preview', { format: 'png' }, admin),
  );
  const codes = (await Promise.all(previews)).map(({ statusCode }) => statusCode);
  expect(codes.filter((code) => code === 503)).toHaveLength(20);
  const after = await queue.get(path, { 'x-ticket-key': keyOf(issued) });
  expect(after.statusCode).toBe(200);
});
