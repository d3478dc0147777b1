import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../testing/people.ts';
import { keyOf, openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';

let queue: QueueClient;
beforeAll(async () => {
  queue = await openQueueClient();
});
afterAll(() => queue.server.close());

const apply = { serviceIds: [serviceA], purpose: 'apply', language: 'uk' };
const idempotent = (key: string) => ({ ...queue.kiosk, 'idempotency-key': key });
const version = async () => (await queue.server.house.desks.live('demo')).version();

describe('issuing a ticket', () => {
  test('answers with number, place, link and print job, all of it in the contract', async () => {
    const first = await queue.issue(serviceA);
    const second = await queue.issue(serviceA);
    expect(first.ticket).toMatchObject({
      state: 'waiting',
      purpose: 'apply',
      priority: 'ordinary',
      services: [{ id: serviceA }],
    });
    expect(first.ticket.number).toMatch(/^А\d{3}$/u);
    expect(first.ticket.issuedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    expect(second.ahead).toBe(first.ahead + 1);
    expect(first.waitMinutes).toBeNull();
    expect(first.link).toContain(`/t/${first.ticket.id}#k1.`);
    const { printJobs } = queue.server.house.store;
    expect(printJobs.find(first.print.job)).toMatchObject({
      ticket: first.ticket.id,
      state: 'queued',
    });
  });

  test('the same key gives the same answer once, another body under it is refused', async () => {
    const before = await version();
    const ask = (body: object) => queue.post('/centres/demo/tickets', body, idempotent('touch-1'));
    const [first, second] = await Promise.all([ask(apply), ask(apply)]);
    const third = await ask(apply);
    expect(second.body).toBe(first.body);
    expect(third.body).toBe(first.body);
    expect(third.headers['idempotent-replayed']).toBe('true');
    expect(await version()).toBe(before + 1);
    const other = await ask({ ...apply, language: 'en' });
    expect(other.statusCode).toBe(422);
    expect(other.json().code).toBe('key_reused');
  });

  test('neither a link’s key nor a visitor’s address is kept with an answer', async () => {
    const headers = idempotent('touch-3');
    const issued = await queue.post('/centres/demo/tickets', apply, headers);
    const { id } = issued.json().ticket;
    const key = keyOf(issued.json());
    expect(key).toMatch(/^k1\../);
    const find = (scope: string, name: string) =>
      queue.server.house.store.answers.find(scope, name, 0);
    const me = (await queue.get('/devices/me', queue.kiosk)).json();
    const kept = find(`device:${me.id}|demo`, 'touch-3');
    expect(kept?.text).toContain(id);
    expect(kept?.text).not.toContain(key);
    const mine = { 'x-ticket-key': key, 'idempotency-key': 'give-back' };
    const cancel = (remoteAddress: string) =>
      queue.server.app.inject({
        method: 'POST',
        url: `/api/v1/tickets/${id}/cancel`,
        payload: {},
        headers: mine,
        remoteAddress,
      });
    const inside = await cancel('192.0.2.1');
    const outside = await cancel('198.51.100.7');
    expect(inside.statusCode).toBe(200);
    expect(outside.body).toBe(inside.body);
    expect(find(`visitor:${id}|demo`, 'give-back')).not.toBeNull();
  });

  test('a refusal is a problem in the caller’s language and is not kept under the key', async () => {
    const body = { serviceIds: ['nothing'], language: 'uk' };
    const headers = { ...idempotent('touch-2'), 'accept-language': 'en' };
    const refused = await queue.post('/centres/demo/tickets', body, headers);
    expect(refused.statusCode).toBe(409);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(refused.json()).toMatchObject({ code: 'unknown_service', status: 409 });
  });

  test.each([
    ['no body', undefined],
    ['no service', { serviceIds: [], language: 'uk' }],
    ['an unknown field', { ...apply, name: 'Олена' }],
    ['a wrong language', { ...apply, language: 'pl' }],
    ['a priority that is no class', { ...apply, priority: 'vip' }],
    ['the desk’s channel from a kiosk', { ...apply, channel: 'reception' }],
  ])('%s is a 400 that names the field and issues nothing', async (_, body) => {
    const before = await version();
    const answer = await queue.post('/centres/demo/tickets', body, queue.kiosk);
    expect(answer.statusCode).toBe(400);
    expect(await version()).toBe(before);
  });

  test('the public and a board get no ticket, staff do', async () => {
    expect((await queue.post('/centres/demo/tickets', apply)).statusCode).toBe(401);
    const reception = await queue.as('reception');
    const issued = await queue.post('/centres/demo/tickets', apply, reception);
    expect(issued.statusCode).toBe(201);
    const { 'x-csrf-token': _, ...foreign } = reception;
    const forged = await queue.post('/centres/demo/tickets', apply, foreign);
    expect(forged.statusCode).toBe(403);
    expect((await queue.post('/centres/none/tickets', apply, reception)).statusCode).not.toBe(201);
  });
});

describe('the visitor’s ticket', () => {
  test('opens to its key, by header or query, and to nobody else', async () => {
    const issued = await queue.issue(serviceA);
    const path = `/tickets/${issued.ticket.id}`;
    const key = keyOf(issued);
    const byHeader = await queue.get(path, { 'x-ticket-key': key });
    const byQuery = await queue.get(`${path}?key=${key}`);
    expect(byHeader.json()).toMatchObject({ number: issued.ticket.number, state: 'waiting' });
    expect(byQuery.json()).toMatchObject({ number: issued.ticket.number });
    expect(byHeader.json().history).toBeUndefined();
    expect((await queue.get(path)).statusCode).toBe(401);
    expect((await queue.get(path, { 'x-ticket-key': `${key}x` })).statusCode).toBe(403);
    expect((await queue.get(path, queue.kiosk)).statusCode).toBe(403);
  });

  test('a stranger learns nothing of what exists', async () => {
    const issued = await queue.issue(serviceA);
    const wrong = { 'x-ticket-key': 'k1.AAAAAAAAAAAAAAAAAAAAAA' };
    const real = await queue.get(`/tickets/${issued.ticket.id}`, wrong);
    const none = await queue.get('/tickets/AAAAAAAAAAAAAAAAAAAAAA', wrong);
    expect([real.statusCode, none.statusCode]).toEqual([403, 403]);
    expect(none.json().detail).toBe(real.json().detail);
  });

  test('staff see the way it went', async () => {
    const issued = await queue.issue(serviceA);
    const seen = await queue.get(`/tickets/${issued.ticket.id}`, await queue.as('operator3'));
    const by = 'Кіоск біля входу';
    expect(seen.json().history).toMatchObject([
      { what: 'ticket_issued', window: null, by },
      { what: 'print_queued', window: null, by },
    ]);
  });

  test('is given back once, and its end is still told', async () => {
    const issued = await queue.issue(serviceA);
    const path = `/tickets/${issued.ticket.id}`;
    const key = { 'x-ticket-key': keyOf(issued) };
    const reasoned = await queue.post(`${path}/cancel`, { reason: 'other' }, key);
    expect(reasoned.json().code).toBe('validation_failed');
    const first = await queue.post(`${path}/cancel`, {}, { ...key, 'idempotency-key': 'c-1' });
    expect(first.json()).toEqual({ ticket: { id: issued.ticket.id, state: 'cancelled' } });
    const again = await queue.post(`${path}/cancel`, {}, { ...key, 'idempotency-key': 'c-1' });
    expect(again.body).toBe(first.body);
    expect((await queue.post(`${path}/cancel`, {}, key)).json().code).toBe('not_waiting');
    const seen = await queue.get(path, key);
    expect(seen.json()).toMatchObject({ state: 'cancelled', number: issued.ticket.number });
  });

  test('lets others go first', async () => {
    const issued = await queue.issue(serviceA);
    await queue.issue(serviceA);
    const key = { 'x-ticket-key': keyOf(issued) };
    const path = `/tickets/${issued.ticket.id}`;
    const before = (await queue.get(path, key)).json().ahead;
    const later = await queue.post(`${path}/later`, { places: 1 }, key);
    expect(later.statusCode).toBe(200);
    expect((await queue.get(path, key)).json().ahead).toBe(before + 1);
    expect((await queue.post(`${path}/later`, { places: 11 }, key)).statusCode).toBe(400);
  });

  test('takes one more service of the same visit, once', async () => {
    const issued = await queue.issue(serviceA);
    const path = `/tickets/${issued.ticket.id}/add-service`;
    const added = await queue.post(path, { serviceId: 'igov-26' }, queue.kiosk);
    expect(added.statusCode).toBe(200);
    const twice = await queue.post(path, { serviceId: 'igov-26' }, queue.kiosk);
    expect(twice.json().code).toBe('service_repeated');
  });
});

describe('corrections by staff', () => {
  test('are audited and need the right', async () => {
    const issued = await queue.issue(serviceA, { priority: 'legal' });
    const path = `/centres/demo/tickets/${issued.ticket.id}`;
    const operator = await queue.as('operator3');
    expect((await queue.post(`${path}/to-ordinary`, {}, operator)).statusCode).toBe(403);
    const chief = await queue.as('supervisor');
    const done = await queue.post(`${path}/to-ordinary`, {}, chief);
    expect(done.json()).toEqual({ ticket: { id: issued.ticket.id, state: 'waiting' } });
    const twice = await queue.post(`${path}/to-ordinary`, {}, chief);
    expect(twice.json().code).toBe('not_priority');
    const moved = await queue.post(`${path}/move`, { reason: 'supervisor' }, chief);
    expect(moved.statusCode).toBe(200);
    const cancelled = await queue.post(`${path}/cancel`, { reason: 'duplicate' }, operator);
    expect(cancelled.json().ticket.state).toBe('cancelled');
    const actions = ['ticket.to_ordinary', 'ticket.move', 'ticket.cancel'];
    expect(await queue.audited(issued.ticket.id)).toEqual(actions);
  });

  test('a ticket that nobody missed cannot be put back', async () => {
    const issued = await queue.issue(serviceA);
    const path = `/centres/demo/tickets/${issued.ticket.id}/reinstate`;
    const answer = await queue.post(path, {}, await queue.as('operator3'));
    expect(answer.json().code).toBe('not_no_show');
  });
});

test('who may act everywhere finds nothing at a centre that is not there', async () => {
  const { app, house } = queue.server;
  const grants = [{ role: 'administrator', centre: null }] as const;
  const password = 'talon-everywhere';
  await house.identity.seedUsers([{ login: 'everywhere', name: 'Олена', password, grants }]);
  const { headers } = await signIn(app, 'everywhere', password);
  const pause = await queue.post('/centres/none/pause', { reason: 'technical' }, headers);
  expect(pause.statusCode).toBe(404);
  const reinstate = '/centres/none/tickets/AAAAAAAAAAAAAAAAAAAAAA/reinstate';
  expect((await queue.post(reinstate, {}, headers)).statusCode).toBe(404);
  const reroute = '/centres/none/tickets/AAAAAAAAAAAAAAAAAAAAAA/reroute';
  expect((await queue.post(reroute, { serviceIds: ['any'] }, headers)).statusCode).toBe(404);
});
