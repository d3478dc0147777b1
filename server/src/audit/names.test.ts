import type { AuditAnswer, AuditEntryAnswer } from '@talon/shared/contract/audit.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from '../testing/people.ts';
import { openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';

let queue: QueueClient;
beforeAll(async () => {
  queue = await openQueueClient();
});
afterAll(() => queue.server.close());

/** The newest entry of an action, read by somebody who has just signed in. */
async function newest(action: string): Promise<AuditEntryAnswer> {
  const { headers } = await signIn(queue.server.app, 'admin');
  const found = await queue.get(`/admin/centres/demo/audit?text=${action}`, { ...headers });
  const entry = found.json<AuditAnswer>().items.find((one) => one.action === action);
  if (entry === undefined) throw new Error(`no entry ${action}`);
  return entry;
}

test('AU-9 tickets, services and people in the details are told by number and name', async () => {
  const desk = { ...(await signIn(queue.server.app, 'supervisor')).headers };
  const first = (await queue.issue(serviceA)).ticket;
  const second = (await queue.issue(serviceA)).ticket;
  const path = `/centres/demo/tickets/${second.id}`;
  const moved = await queue.post(`${path}/move`, { before: first.id, reason: 'mistake' }, desk);
  expect(moved.statusCode).toBe(200);
  expect((await newest('ticket.move')).named).toEqual([
    { kind: 'ticket', id: first.id, label: first.number },
  ]);
  const body = { serviceIds: [serviceA, 'igov-100'], purpose: 'apply' };
  expect((await queue.post(`${path}/reroute`, body, desk)).statusCode).toBe(200);
  const services = (await newest('ticket.reroute')).named;
  const names = queue.server.house.settings.get('demo')?.services;
  expect(services.map(({ kind, label }) => [kind, label])).toEqual(
    [serviceA, 'igov-100'].map((id) => ['service', names?.find((one) => one.id === id)?.name.uk]),
  );
  const operator = 'demo-operator5';
  const open = { operatorId: operator };
  expect((await queue.post('/centres/demo/windows/demo-w3/open', open, desk)).statusCode).toBe(200);
  expect((await newest('window.open_for')).named).toEqual([
    { kind: 'person', id: operator, label: queue.server.house.identity.nameOf(operator) },
  ]);
});

test('AU-9 a ticket is told by its number when it has ended, and on the next day', async () => {
  const chief = await queue.as('supervisor');
  const act = (name: string, body: object = {}) =>
    queue.post(`/windows/demo-w7/${name}`, body, chief);
  const { ticket } = await queue.issue(serviceA);
  await act('open');
  expect((await act('call', { ticketId: ticket.id })).statusCode).toBe(200);
  await act('start');
  expect((await act('finish', { outcome: 'done' })).statusCode).toBe(200);

  const told = { kind: 'ticket', id: ticket.id, label: ticket.number };
  const today = await newest('window.call_chosen');
  expect(today.subject).toEqual(told);
  expect(today.named).toEqual([{ kind: 'window', id: 'demo-w7', label: '7' }]);

  const { desks } = queue.server.house;
  const { date } = await desks.live('demo');
  await queue.post('/centres/demo/close-day', { confirm: true }, chief);
  queue.server.passMs(36 * 3_600_000);
  expect((await desks.live('demo')).date).not.toBe(date);
  expect((await newest('window.call_chosen')).subject).toEqual(told);
});
