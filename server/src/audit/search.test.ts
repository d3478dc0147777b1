import type { AuditAnswer } from '@talon/shared/contract/audit.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Headers,
  openQueueClient,
  type QueueClient,
  serviceA,
} from '../testing/queue-client.ts';

let queue: QueueClient;
let chief: Headers;
let admin: Headers;
let called: { readonly id: string; readonly number: string };
let moved: readonly { readonly id: string; readonly number: string }[];
const date = () => queue.server.house.settings.dateAt('demo', queue.server.house.clock.now());

/** Real entries: a call out of turn, two moves, a profile, a screen, a link and a cancellation. */
beforeAll(async () => {
  queue = await openQueueClient();
  chief = await queue.as('supervisor');
  admin = await queue.as('admin');
  await queue.issue(serviceA);
  called = (await queue.issue(serviceA)).ticket;
  await queue.post('/windows/demo-w7/open', {}, chief);
  await queue.post('/windows/demo-w7/call', { ticketId: called.id }, chief);
  const [a, b, c] = [
    (await queue.issue(serviceA)).ticket,
    (await queue.issue(serviceA)).ticket,
    (await queue.issue(serviceA)).ticket,
  ];
  moved = [a, b, c];
  const move = (ticket: string, before?: string) =>
    queue.post(
      `/centres/demo/tickets/${ticket}/move`,
      { reason: 'mistake', ...(before === undefined ? {} : { before }) },
      chief,
    );
  expect((await move(c.id, a.id)).statusCode).toBe(200);
  expect((await move(c.id, b.id)).statusCode).toBe(200);
  expect((await move(b.id)).statusCode).toBe(200);
  await queue.get(`/centres/demo/tickets/${a.id}/link`, chief);
  await queue.post(`/centres/demo/tickets/${a.id}/cancel`, { reason: 'duplicate' }, chief);
  const lines = [{ serviceId: 'igov-100', preference: 1 }];
  await queue.put('/windows/demo-w7/profile', { lines, from: 'tomorrow' }, chief);
});
afterAll(() => queue.server.close());

/** Actions found by a word, without the readings of the log itself; the newest first. */
async function found(text: string, more = '', language = 'uk'): Promise<readonly string[]> {
  const query = `text=${encodeURIComponent(text)}${more}`;
  const headers = { ...admin, 'accept-language': language };
  const page = (await queue.get(`/admin/centres/demo/audit?${query}`, headers)).json<AuditAnswer>();
  return page.items.map(({ action }) => action).filter((action) => action !== 'audit.read');
}

test('AU-4 a window is found by its number, however it is written', async () => {
  const ofWindow = ['window.profile', 'window.call_chosen'];
  for (const text of ['Вікно 7', 'вікно 7', '  ВІКНО  7 ', 'вікно\u00a07', '7']) {
    expect(await found(text)).toEqual(ofWindow);
  }
  expect(await found('window 7', '', 'en')).toEqual(ofWindow);
  expect(await found('окно 7', '', 'ru')).toEqual(ofWindow);
  expect(await found('вікно 1')).toEqual([]);
  expect(await found('вікно 77')).toEqual([]);
});

test('AU-4 a ticket is found by its number, with its letter or without', async () => {
  const [letter = '', digits = ''] = [called.number.slice(0, 1), called.number.slice(1)];
  const written = [called.number, called.number.toLowerCase(), `Талон ${letter}-${digits}`, digits];
  for (const text of written) expect(await found(text)).toEqual(['window.call_chosen']);
  expect(await found(`${letter}${Number(digits)}`)).toEqual(['window.call_chosen']);
  // Before which ticket one was put is told by its number as well.
  expect(await found(moved[0]?.number ?? '')).toEqual([
    'ticket.cancel',
    'ticket.link',
    'ticket.move',
  ]);
  expect(await found(`${letter}999`)).toEqual([]);
});

test('AU-4 words of an action, a reason and a service are found in the language one reads', async () => {
  expect(await found('ПОЗАЧЕРГОВИЙ')).toEqual(['window.call_chosen']);
  expect(await found('внеочередной', '', 'ru')).toEqual(['window.call_chosen']);
  expect(await found('Out Of turn', '', 'en')).toEqual(['window.call_chosen']);
  expect(await found('другий талон')).toEqual(['ticket.cancel']);
  const { services = [] } = queue.server.house.settings.get('demo') ?? {};
  const name = services.find(({ id }) => id === 'igov-100')?.name;
  expect(await found(name?.uk.toUpperCase() ?? '')).toEqual(['window.profile']);
  const person = queue.server.house.identity.nameOf('demo-supervisor') ?? '';
  expect((await found(person.toUpperCase())).length).toBeGreaterThan(5);
  expect(await found('100%')).toEqual([]);
});

test('AU-4 what is kept in Cyrillic is found in whatever case it is typed', async () => {
  const entry = { by: 'demo-admin', centre: 'demo', action: 'device.changed', subject: null };
  const names = { before: { title: 'Табло' }, after: { title: 'Табло Біля ВХОДУ' } };
  await queue.server.house.audit.record({ ...entry, ...names });
  expect(await found('біля входу')).toEqual(['device.changed']);
  expect(await found('БІЛЯ ВХОДУ')).toEqual(['device.changed']);
});

test('AU-10 out of turn are calls of a chosen ticket and moves ahead of others, no more', async () => {
  const query = `outOfTurn=true&from=${date()}&until=${date()}`;
  const page = (await queue.get(`/admin/centres/demo/audit?${query}`, admin)).json<AuditAnswer>();
  expect(page.items.map(({ action, details }) => [action, details.direction])).toEqual([
    ['ticket.move', 'ahead'],
    ['window.call_chosen', undefined],
  ]);
  const file = await queue.get(`/admin/centres/demo/audit.csv?${query}&language=uk`, admin);
  expect(file.body.trim().split('\r\n')).toHaveLength(3);
  expect(await found('mistake')).toEqual(['ticket.move', 'ticket.move', 'ticket.move']);
});
