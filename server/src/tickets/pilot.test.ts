import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { Service } from '@talon/shared/domain/settings/centre-settings.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keyOf, openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';

let queue: QueueClient;
beforeAll(async () => {
  queue = await openQueueClient();
});
afterAll(() => queue.server.close());

const stage = async (part: Partial<Service>) => {
  const { settings } = queue.server.house;
  const edit = (one: Service) => (one.id === serviceA ? { ...one, ...part } : one);
  const faults = await settings.change(
    'demo',
    (centre) => ({ ...centre, services: centre.services.map(edit) }),
    'api',
  );
  expect(faults).toEqual([]);
};
const listed = async (headers: Readonly<Record<string, string>>) => {
  const menu = (await queue.get('/centres/demo/menu', headers)).json<MenuAnswer>();
  return menu.categories.some(({ services }) => services.some(({ id }) => id === serviceA));
};
const ask = (headers: Readonly<Record<string, string>>) =>
  queue.post(
    '/centres/demo/tickets',
    { serviceIds: [serviceA], purpose: 'apply', language: 'uk' },
    headers,
  );

it('ST-9 a service on trial is given by staff alone', async () => {
  await stage({ stage: 'pilot' });
  const reception = await queue.as('reception');
  expect([await listed(queue.kiosk), await listed(reception)]).toEqual([false, true]);
  const atKiosk = await ask(queue.kiosk);
  expect([atKiosk.statusCode, atKiosk.json().code]).toEqual([409, 'unknown_service']);
  expect((await ask(reception)).statusCode).toBe(201);
});

it('ST-9 a kiosk that asks again for what it was given gets it, though it is on trial by now', async () => {
  await stage({ stage: 'live' });
  const again = { ...queue.kiosk, 'idempotency-key': 'touched-once' };
  const first = await ask(again);
  await stage({ stage: 'pilot' });
  const second = await ask(again);
  expect([second.statusCode, second.body]).toEqual([201, first.body]);
  expect((await ask({ ...again, 'idempotency-key': 'touched-twice' })).statusCode).toBe(409);
});

it('ST-9 a service added to a visit stays added for who asks again, though on trial by now', async () => {
  const issued = await queue.issue('igov-30');
  await stage({ stage: 'live' });
  const path = `/tickets/${issued.ticket.id}/add-service`;
  const again = { 'x-ticket-key': keyOf(issued), 'idempotency-key': 'added-once' };
  const add = () => queue.post(path, { serviceId: serviceA }, again);
  const first = await add();
  await stage({ stage: 'pilot' });
  const second = await add();
  expect([second.statusCode, second.body]).toEqual([200, first.body]);
  expect(second.headers['idempotent-replayed']).toBe('true');
});

it('ST-8 a service is live from the date that is set', async () => {
  const { settings, clock } = queue.server.house;
  const date = settings.dateAt('demo', clock.now());
  await stage({ stage: 'draft', stageFrom: [{ date, stage: 'live' }] });
  expect(await listed(queue.kiosk)).toBe(true);
  expect((await ask(queue.kiosk)).statusCode).toBe(201);
  await stage({ stage: 'live', stageFrom: [{ date, stage: 'retired' }] });
  expect(await listed(queue.kiosk)).toBe(false);
  expect((await ask(await queue.as('reception'))).statusCode).toBe(409);
});
