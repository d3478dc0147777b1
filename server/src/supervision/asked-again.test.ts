import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openQueueClient, type QueueClient } from '../testing/queue-client.ts';

let client: QueueClient;
let asked = 0;
beforeAll(async () => {
  client = await openQueueClient();
});
afterAll(() => client.server.close());

/** Asks with a key, lets happen what would refuse it now, and asks again. */
async function twice(login: string, path: string, body: object, between: () => Promise<unknown>) {
  asked += 1;
  const headers = { ...(await client.as(login)), 'idempotency-key': `once-${asked}` };
  const first = await client.post(path, body, headers);
  await between();
  const second = await client.post(path, body, headers);
  expect(second.body).toBe(first.body);
  expect(second.headers['idempotent-replayed']).toBe('true');
  return [first.statusCode, second.statusCode];
}

const act = async (login: string, name: string) =>
  client.post(`/windows/demo-w7/${name}`, {}, await client.as(login));

test('HL-10 words to a window that has closed since are answered as they were', async () => {
  await act('operator1', 'open');
  const said = { to: { window: 'demo-w7' }, text: 'Зайдіть' };
  const path = '/centres/demo/messages';
  const close = () => act('operator1', 'close');
  expect(await twice('supervisor', path, said, close)).toEqual([201, 201]);
});

test('HL-10 words from a window that has closed since are answered as they were', async () => {
  await act('operator1', 'open');
  const path = '/windows/demo-w7/messages';
  const close = () => act('operator1', 'close');
  expect(await twice('operator1', path, { text: 'Іду' }, close)).toEqual([201, 201]);
  const headers = await client.as('operator1');
  expect((await client.post(path, { text: 'Ще' }, headers)).statusCode).toBe(409);
});

test('HL-9 an announcement to a zone that is no more is answered as it was', async () => {
  const { settings } = client.server.house;
  const said = { text: { uk: 'Каса не працює' }, minutes: 5, zones: ['floor-2'] };
  const get = settings.get('demo');
  if (get === undefined) throw new Error('no demonstration');
  const gone = { ...get, zones: get.zones.filter(({ id }) => id !== 'floor-2') };
  const between = async () => void vi.spyOn(settings, 'get').mockReturnValue(gone);
  const path = '/centres/demo/announce';
  expect(await twice('supervisor', path, said, between)).toEqual([201, 201]);
  vi.restoreAllMocks();
});

test('HL-13 a window opened for somebody who has left since is answered as it was', async () => {
  const { identity } = client.server.house;
  const operatorId = identity.staffOf('demo')[0]?.id;
  const between = async () => void vi.spyOn(identity, 'staffOf').mockReturnValue([]);
  const path = '/centres/demo/windows/demo-w9/open';
  expect(await twice('supervisor', path, { operatorId }, between)).toEqual([200, 200]);
  vi.restoreAllMocks();
});
