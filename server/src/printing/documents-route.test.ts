import { afterAll, beforeAll, expect, test } from 'vitest';
import { openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';

let queue: QueueClient;
beforeAll(async () => {
  queue = await openQueueClient();
});
afterAll(() => queue.server.close());

const path = (service: string, query = ''): string =>
  `/centres/demo/services/${service}/documents.pdf${query}`;

test('a kiosk gets the documents of a service on paper, and no print job for it', async () => {
  const answer = await queue.get(path(serviceA, '?language=en'), queue.kiosk);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('application/pdf');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a service nobody offers has no list, and a language nobody speaks is refused', async () => {
  expect((await queue.get(path('none'), queue.kiosk)).statusCode).toBe(404);
  expect((await queue.get(path(serviceA, '?language=xx'), queue.kiosk)).statusCode).toBe(400);
});

test('only a kiosk of the centre asks for it', async () => {
  expect((await queue.get(path(serviceA))).statusCode).toBe(401);
  const chief = await queue.as('supervisor');
  expect((await queue.get(path(serviceA), chief)).statusCode).toBe(403);
  const elsewhere = path(serviceA).replace('demo', 'other');
  expect((await queue.get(elsewhere, queue.kiosk)).statusCode).toBe(403);
});

const printings = (service: string): string =>
  `/centres/demo/services/${service}/documents-printings`;

test('J-15 a list asked for again is the one asked for, though the service ended since', async () => {
  const { settings, clock } = queue.server.house;
  const headers = { ...queue.kiosk, 'idempotency-key': 'list-once' };
  const first = await queue.post(printings(serviceA), {}, headers);
  const retired = [{ date: settings.dateAt('demo', clock.now()), stage: 'retired' }] as const;
  const withStages = async (stageFrom: typeof retired | readonly []) =>
    settings.change(
      'demo',
      (centre) => ({
        ...centre,
        services: centre.services.map((one) => (one.id === serviceA ? { ...one, stageFrom } : one)),
      }),
      'api',
    );
  expect(await withStages(retired)).toEqual([]);
  const second = await queue.post(printings(serviceA), {}, headers);
  expect([second.statusCode, second.body]).toEqual([201, first.body]);
  expect((await queue.post(printings(serviceA), {}, queue.kiosk)).statusCode).toBe(404);
  expect(await withStages([])).toEqual([]);
});

test('J-15 without a network printer the kiosk prints the list by itself', async () => {
  const answer = await queue.post(printings(serviceA), {}, queue.kiosk);
  expect(answer.statusCode).toBe(201);
  expect(answer.json()).toEqual({ job: null });
  const chief = await queue.as('supervisor');
  expect((await queue.post(printings(serviceA), {}, chief)).statusCode).toBe(403);
  expect((await queue.post(printings('none'), {}, queue.kiosk)).statusCode).toBe(404);
});
