import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyOf, openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';

let queue: QueueClient;
beforeAll(async () => {
  queue = await openQueueClient();
});
afterAll(() => queue.server.close());

const at = '/centres/demo';
const give = async (body: object) =>
  (await queue.post(`${at}/tickets`, body, await queue.as('reception'))).json();

describe('a consultation without a ticket', () => {
  test('RC-3 is counted for who gave it, and repeated under its key it is counted once', async () => {
    const headers = { ...(await queue.as('reception')), 'idempotency-key': 'consult-1' };
    const ask = () => queue.post(`${at}/consultations`, { serviceId: serviceA }, headers);
    const first = await ask();
    expect([first.statusCode, first.json()]).toEqual([
      201,
      { given: { tickets: 0, consultations: 1 } },
    ]);
    expect((await ask()).body).toBe(first.body);
    const mine = await queue.get(`${at}/given`, await queue.as('reception'));
    expect(mine.json().given.consultations).toBe(1);
    const theirs = await queue.get(`${at}/given`, await queue.as('supervisor'));
    expect(theirs.json().given).toEqual({ tickets: 0, consultations: 0 });
  });

  test('RC-4 stands in the rows that reports read, and in no queue', async () => {
    const body = { serviceId: serviceA, channel: 'phone', language: 'ru' };
    await queue.post(`${at}/consultations`, body, await queue.as('reception'));
    const { house } = queue.server;
    const { centre, date } = await house.desks.live('demo');
    const rows = house.store.visits.ofDay(centre, date);
    expect(rows.filter(({ state }) => state === 'consultation')).toHaveLength(2);
    expect(rows.at(-1)).toMatchObject({ channel: 'phone', language: 'ru', purpose: 'consult' });
    const waiting = await queue.get(`${at}/queue`, await queue.as('reception'));
    expect(waiting.json().total).toBe(0);
  });

  test('is not for operators, who serve at a window, nor for a service that is not there', async () => {
    const body = { serviceId: serviceA };
    const forbidden = await queue.post(`${at}/consultations`, body, await queue.as('operator1'));
    expect(forbidden.statusCode).toBe(403);
    const unknown = { serviceId: 'nothing' };
    const refused = await queue.post(`${at}/consultations`, unknown, await queue.as('reception'));
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'unknown_service']);
  });
});

describe('a ticket that staff issue', () => {
  test('T-22 has a purpose for each service, told back with its facts', async () => {
    const { id } = (
      await give({
        serviceIds: [serviceA],
        purposes: { [serviceA]: 'consult' },
        language: 'uk',
        channel: 'phone',
      })
    ).ticket;
    const seen = await queue.get(`/tickets/${id}`, await queue.as('reception'));
    expect(seen.json()).toMatchObject({
      // Nobody was asked to print it.
      history: [{ what: 'ticket_issued', by: expect.any(String) }],
      staff: {
        ...{ channel: 'phone', priority: 'ordinary', waitedMinutes: 0, canReinstate: false },
        services: [{ id: serviceA, purpose: 'consult', done: false }],
        print: { state: 'queued', via: 'browser' },
      },
    });
  });

  test('T-7 on the telephone has no legal priority; a kiosk is no telephone', async () => {
    const body = { serviceIds: [serviceA], purpose: 'apply', language: 'uk', channel: 'phone' };
    const legal = await give({ ...body, priority: 'legal' });
    expect(legal.code).toBe('priority_not_remote');
    const kiosk = await queue.post(`${at}/tickets`, body, queue.kiosk);
    expect(kiosk.json().errors[0].field).toBe('channel');
  });
});

describe('finding a number', () => {
  test('N-4 look-alike letters, blanks and zeros are one; digits alone mean every letter', async () => {
    const { ticket } = await queue.issue(serviceA);
    const find = async (number: string) =>
      (
        await queue.get(
          `${at}/tickets?number=${encodeURIComponent(number)}`,
          await queue.as('operator1'),
        )
      ).json().items;
    const digits = ticket.number.slice(1);
    for (const typed of [ticket.number, `a${digits}`, ` а ${Number(digits)}`, digits]) {
      expect(await find(typed)).toMatchObject([
        { id: ticket.id, number: ticket.number, state: 'waiting', service: { id: serviceA } },
      ]);
    }
    expect(await find('Ґ999')).toEqual([]);
    await queue.post(`${at}/tickets/${ticket.id}/cancel`, {}, await queue.as('reception'));
    expect(await find(ticket.number)).toMatchObject([{ id: ticket.id, state: 'cancelled' }]);
  });
});

describe('the visitor’s link', () => {
  test('is shown to reception, is not kept, and that it was shown is written down', async () => {
    const { ticket } = await queue.issue(serviceA);
    const path = `${at}/tickets/${ticket.id}/link`;
    const shown = await queue.get(path, await queue.as('reception'));
    expect(shown.json().link).toContain(`/t/${ticket.id}#k1.`);
    expect(shown.headers['cache-control']).toBe('no-store');
    expect(await queue.audited(ticket.id)).toEqual(['ticket.link']);
    expect((await queue.get(path, await queue.as('operator1'))).statusCode).toBe(403);
    const elsewhere = await queue.get(`${at}/tickets/unknown/link`, await queue.as('reception'));
    expect(elsewhere.statusCode).toBe(404);
  });
});

test('RC-5 reception gives a waiting visit another service, and that is audited', async () => {
  const { ticket } = await queue.issue(serviceA);
  const path = `${at}/tickets/${ticket.id}/reroute`;
  const body = { serviceIds: ['igov-29'], purposes: { 'igov-29': 'consult' } };
  expect((await queue.post(path, body, await queue.as('operator1'))).statusCode).toBe(403);
  const done = await queue.post(path, body, await queue.as('reception'));
  expect(done.json()).toEqual({ ticket: { id: ticket.id, state: 'waiting' } });
  expect(await queue.audited(ticket.id)).toEqual(['ticket.reroute']);
});

test('RC-5 in the place of the present service alone: the rest of the visit stays behind it', async () => {
  const { services = [] } = queue.server.house.settings.get('demo') ?? {};
  const live = services.filter(({ id, stage }) => id !== serviceA && stage === 'live');
  const [rest = '', other = ''] = live.map(({ id }) => id);
  const { ticket } = await queue.issue(serviceA, { serviceIds: [serviceA, rest] });
  const path = `${at}/tickets/${ticket.id}/reroute`;
  const body = { serviceIds: [other], keepsRest: true, reason: 'mistake' };
  expect((await queue.post(path, body, await queue.as('supervisor'))).statusCode).toBe(200);
  const day = (await queue.server.house.desks.live('demo')).day();
  const { leg, pending } = day.tickets.get(ticket.id) ?? {};
  expect(leg?.service).toBe(other);
  expect(pending?.map(({ service }) => service)).toEqual([rest]);
});

test('RC-5 a service that the visitor adds in the same moment stays on the visit', async () => {
  const { services = [] } = queue.server.house.settings.get('demo') ?? {};
  const live = services.filter(
    ({ id, stage, purposes }) =>
      id !== serviceA && stage === 'live' && (purposes.length === 1 || purposes.includes('apply')),
  );
  const [added = '', other = ''] = live.map(({ id }) => id);
  const issued = await queue.issue(serviceA);
  const { id } = issued.ticket;
  const visitor = { 'x-ticket-key': keyOf(issued) };
  const reception = await queue.as('reception');
  const answers = await Promise.all([
    queue.post(`/tickets/${id}/add-service`, { serviceId: added }, visitor),
    queue.post(`${at}/tickets/${id}/reroute`, { serviceIds: [other], keepsRest: true }, reception),
  ]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  const ticket = (await queue.server.house.desks.live('demo')).day().tickets.get(id);
  expect(ticket?.leg.service).toBe(other);
  expect(ticket?.pending.map(({ service }) => service)).toEqual([added]);
});
