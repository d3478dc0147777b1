import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Headers,
  openQueueClient,
  type QueueClient,
  serviceA,
} from '../testing/queue-client.ts';

let queue: QueueClient;
let olena: Headers;
beforeEach(async () => {
  queue = await openQueueClient();
  olena = await queue.as('operator1');
});
afterEach(() => queue.server.close());

const at = (window: number, act: string) => `/windows/demo-w${window}/${act}`;
const act = async (window: number, name: string, body: object = {}, headers = olena) =>
  queue.post(at(window, name), body, headers);
const code = async (answer: ReturnType<typeof act>) => (await answer).json().code;

describe('a window', () => {
  test('is opened by one operator and refused to a colleague by name', async () => {
    const opened = await act(7, 'open');
    expect(opened.json()).toEqual({
      window: { id: 'demo-w7', state: 'open', armed: false },
      ticket: null,
    });
    const inna = await queue.as('operator2');
    const taken = await act(7, 'open', {}, { ...inna, 'accept-language': 'uk' });
    expect(taken.statusCode).toBe(409);
    const mine = await queue.get('/session', olena);
    expect(taken.json()).toMatchObject({ code: 'window_taken' });
    expect(taken.json().detail).toContain(mine.json().user.name);
    expect(await code(act(1, 'open'))).toBe('operator_elsewhere');
    expect(await code(act(7, 'call-next', {}, inna))).toBe('window_taken');
    expect(await code(act(1, 'call-next'))).toBe('window_closed');
    expect((await act(99, 'open')).statusCode).toBe(404);
    expect((await queue.post(at(7, 'open'), {})).statusCode).toBe(401);
    expect((await queue.post(at(7, 'open'), {}, queue.kiosk)).statusCode).toBe(403);
  });

  test('calls, recalls, starts and finishes; the call says why', async () => {
    const first = await queue.issue(serviceA);
    const second = await queue.issue(serviceA);
    await act(7, 'open');
    const called = (await act(7, 'call-next')).json();
    expect(called).toMatchObject({
      ticket: { id: first.ticket.id, number: first.ticket.number, state: 'called' },
      why: { mode: 'share' },
    });
    expect((await act(7, 'recall')).json().ticket.state).toBe('called');
    expect((await act(7, 'start')).json().ticket.state).toBe('serving');
    expect(await code(act(7, 'no-show'))).toBe('not_called');
    const next = (await act(7, 'finish', { outcome: 'done', next: true })).json();
    expect(next.ticket).toMatchObject({ id: second.ticket.id, state: 'called' });
    expect(next.why).toBeDefined();
    expect(await code(act(7, 'close'))).toBe('window_busy');
  });

  test('waits for the first who fits and may take that back', async () => {
    await act(7, 'open');
    expect((await act(7, 'call-next')).json()).toEqual({ armed: true });
    expect((await act(7, 'disarm')).json().window.armed).toBe(false);
    await act(7, 'call-next');
    const issued = await queue.issue(serviceA);
    expect(issued.ticket.state).toBe('called');
  });

  test('a repeated close is answered as the first, though the window is gone', async () => {
    await act(7, 'open');
    const key = { ...olena, 'idempotency-key': 'close-1' };
    const first = await act(7, 'close', {}, key);
    const again = await act(7, 'close', {}, key);
    expect(first.statusCode).toBe(200);
    expect(again.body).toBe(first.body);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(await code(act(7, 'close'))).toBe('window_closed');
  });

  test('who closed it may undo that; a colleague may not', async () => {
    await act(7, 'open');
    await act(7, 'close');
    const inna = await queue.as('operator2');
    expect(await code(act(7, 'undo', {}, inna))).toBe('window_closed');
    expect((await act(7, 'undo')).json().window.state).toBe('open');
  });

  test('goes on a break and comes back; a supervisor closes any window', async () => {
    await act(7, 'open');
    expect((await act(7, 'break', { reason: 'lunch', minutes: 30 })).json().window.state).toBe(
      'break',
    );
    expect((await act(7, 'break', { reason: 'nap' })).statusCode).toBe(400);
    expect((await act(7, 'resume')).json().window.state).toBe('open');
    expect(await code(act(7, 'close', {}, await queue.as('operator2')))).toBe('window_taken');
    const closed = await act(7, 'close', {}, await queue.as('supervisor'));
    expect(closed.json().window.state).toBe('closed');
  });

  test('no-show, return, park, call back, transfer and walk-in', async () => {
    const ticket = (await queue.issue(serviceA)).ticket;
    await act(7, 'open');
    await act(7, 'call-next');
    expect((await act(7, 'return')).json().ticket).toBeNull();
    await act(7, 'call-next');
    await act(7, 'no-show');
    const back = await queue.post(`/centres/demo/tickets/${ticket.id}/reinstate`, {}, olena);
    expect(back.json().ticket.state).toBe('waiting');
    await act(7, 'call-next');
    const parked = await act(7, 'park', { reason: 'documents', minutes: 10, pool: 'window' });
    expect(parked.json().ticket).toBeNull();
    const called = await queue.post(
      `/centres/demo/tickets/${ticket.id}/unpark`,
      { windowId: 'demo-w7' },
      olena,
    );
    expect(called.json().ticket.state).toBe('called');
    await act(7, 'start');
    const moved = await act(7, 'transfer', { to: { window: 'demo-w1' }, place: 'first' });
    expect(await code(Promise.resolve(moved))).toBe('target_not_open');
    const again = await act(7, 'transfer', { to: { service: 'igov-26' }, place: 'arrival' });
    expect(again.json().ticket).toBeNull();
    const walkIn = await act(7, 'walk-in', { serviceIds: [serviceA], purpose: 'consult' });
    expect(walkIn.json().ticket).toMatchObject({ state: 'called', purpose: 'consult' });
  });

  test('a note lives until ten seconds after the visit and is in no event', async () => {
    const { ticket } = await queue.issue(serviceA);
    await act(7, 'open');
    await act(7, 'call-next');
    await act(7, 'start');
    await act(7, 'finish', { note: 'чекає на довідку' });
    const seen = await queue.get(`/tickets/${ticket.id}`, olena);
    expect(seen.json().note).toBe('чекає на довідку');
    const desk = await queue.server.house.desks.live('demo');
    const events = [...queue.server.house.store.log.read(desk, 0)];
    expect(JSON.stringify(events)).not.toContain('довідку');
  });
});

describe('calling out of turn', () => {
  test('is a right of supervisors and reception, and is audited', async () => {
    await queue.issue(serviceA);
    const { ticket } = await queue.issue(serviceA);
    await act(7, 'open');
    expect((await act(7, 'call', { ticketId: ticket.id })).statusCode).toBe(403);
    const chief = await queue.as('supervisor');
    await act(1, 'open', {}, chief);
    const called = await act(1, 'call', { ticketId: ticket.id }, chief);
    expect(called.json()).toMatchObject({ ticket: { id: ticket.id }, why: { rule: 'chosen' } });
    expect(await queue.audited(ticket.id)).toEqual(['window.call_chosen']);
  });

  test('R-19 what is said of the why is kept with each act, and only a code of it', async () => {
    const chief = await queue.as('supervisor');
    const { ticket } = await queue.issue(serviceA, { priority: 'legal' });
    const path = `/centres/demo/tickets/${ticket.id}`;
    await act(1, 'open', {}, chief);
    const told = { ticketId: ticket.id, reason: 'came_back' };
    expect((await act(1, 'call', { ...told, reason: 'he is my friend' }, chief)).statusCode).toBe(
      400,
    );
    expect((await act(1, 'call', told, chief)).statusCode).toBe(200);
    const to = { service: 'igov-26' };
    await act(1, 'transfer', { to, place: 'first', reason: 'colleague_asked' }, chief);
    const back = { serviceIds: [serviceA], keepsRest: true, reason: 'mistake' };
    expect((await queue.post(`${path}/reroute`, back, chief)).statusCode).toBe(200);
    const taken = await queue.post(`${path}/to-ordinary`, { reason: 'not_confirmed' }, chief);
    expect(taken.statusCode).toBe(200);
    const { store, desks } = queue.server.house;
    const kept = [...store.log.read(await desks.live('demo'), 0)].map(({ event }) => event);
    expect(kept).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'ticket_called', because: 'came_back' }),
        expect.objectContaining({ type: 'ticket_transferred', reason: 'colleague_asked' }),
        expect.objectContaining({ type: 'ticket_rerouted', reason: 'mistake' }),
        expect.objectContaining({ type: 'priority_withdrawn', reason: 'not_confirmed' }),
      ]),
    );
  });
});

describe('the hall', () => {
  test('staff see windows and the queue in the order of calling, in pages', async () => {
    for (let i = 0; i < 53; i += 1) await queue.issue(serviceA);
    const legal = await queue.issue(serviceA, { priority: 'legal' });
    await act(7, 'open');
    const windows = (await queue.get('/centres/demo/windows', olena)).json().items;
    expect(windows).toHaveLength(14);
    const mine = windows.find(({ id }: { id: string }) => id === 'demo-w7');
    expect(mine).toMatchObject({ number: 7, state: 'open', ticket: null });
    expect(mine.operator.name).not.toBe(mine.operator.id);
    const page = (await queue.get('/centres/demo/queue', olena)).json();
    expect(page.items[0]).toMatchObject({ id: legal.ticket.id, priority: 'legal' });
    expect([page.items.length, page.total, page.next]).toEqual([50, 54, '50']);
    const rest = (await queue.get('/centres/demo/queue?cursor=50', olena)).json();
    expect([rest.items.length, rest.next]).toEqual([4, undefined]);
    expect((await queue.get('/centres/demo/queue')).statusCode).toBe(401);
    for (const cursor of ['-1', '2000', '999999']) {
      const refused = await queue.get(`/centres/demo/queue?cursor=${cursor}`, olena);
      expect(refused.statusCode).toBe(400);
    }
  });

  test('is paused, goes on and is closed by a supervisor alone', async () => {
    await queue.issue(serviceA);
    const pause = (who: Headers) => queue.post('/centres/demo/pause', { reason: 'air_raid' }, who);
    expect((await pause(olena)).statusCode).toBe(403);
    const chief = await queue.as('supervisor');
    expect((await pause(chief)).json()).toEqual({ state: 'paused' });
    await expect(queue.issue(serviceA)).rejects.toThrow('queue_paused');
    expect((await queue.post('/centres/demo/resume', {}, chief)).json().state).toBe('open');
    expect((await queue.post('/centres/demo/close-day', {}, chief)).statusCode).toBe(400);
    const closed = await queue.post('/centres/demo/close-day', { confirm: true }, chief);
    expect(closed.json().state).toBe('closed');
  });

  test('a profile is changed now by who runs the hall', async () => {
    const body = { lines: [{ serviceId: 'igov-100', preference: 1 }], from: 'now' };
    expect((await queue.put(at(7, 'profile'), body, olena)).statusCode).toBe(403);
    const chief = await queue.as('supervisor');
    expect((await queue.put(at(7, 'profile'), body, chief)).statusCode).toBe(200);
    const windows = (await queue.get('/centres/demo/windows', olena)).json().items;
    expect(windows[6].profile).toEqual([{ serviceId: 'igov-100', purposes: null, preference: 1 }]);
    const bad = { lines: [{ serviceId: 'nothing', preference: 1 }], from: 'now' };
    expect((await queue.put(at(7, 'profile'), bad, chief)).json().code).toBe('bad_profile');
  });

  test('S-6 a profile from tomorrow leaves today’s in force', async () => {
    await queue.issue(serviceA);
    const chief = await queue.as('supervisor');
    const before = (await queue.get('/centres/demo/windows', olena)).json().items[6].profile;
    const body = { lines: [{ serviceId: 'igov-100', preference: 2 }], from: 'tomorrow' };
    expect((await queue.put(at(7, 'profile'), body, chief)).statusCode).toBe(200);
    const today = (await queue.get('/centres/demo/windows', olena)).json().items[6].profile;
    expect(today).toEqual(before);
    const later = [{ service: 'igov-100', purposes: null, preference: 2 }];
    const { settings } = queue.server.house;
    const date = (await queue.server.house.desks.live('demo')).date;
    const on = (day: string) =>
      settings.daySettings('demo', day).windows.find(({ id }) => id === 'demo-w7')?.profile;
    expect(on(date)).not.toEqual(later);
    expect(on('2199-01-01')).toEqual(later);
  });

  test('S-6 a profile from tomorrow is one write: nothing happens to the day, nor without room', async () => {
    const chief = await queue.as('supervisor');
    const { desks, settings } = queue.server.house;
    const body = (serviceId: string) => ({
      lines: [{ serviceId, preference: 1 }],
      from: 'tomorrow',
    });
    const version = (await desks.live('demo')).version();
    const full = await queue.server.withoutRoom(() =>
      queue.put(at(9, 'profile'), body('igov-100'), chief),
    );
    expect(full.statusCode).toBe(503);
    expect(settings.get('demo')?.windows[8]?.later ?? null).toBeNull();
    const both = [9, 10].map((window) => queue.put(at(window, 'profile'), body(serviceA), chief));
    expect((await Promise.all(both)).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    const saved = settings.get('demo')?.windows ?? [];
    expect([saved[8], saved[9]].map((one) => one?.later?.profile[0]?.service)).toEqual([
      serviceA,
      serviceA,
    ]);
    expect((await desks.live('demo')).version()).toBe(version);
    const none = await queue.put(at(9, 'profile'), body('nothing'), chief);
    expect(none.json().errors).toMatchObject([{ field: 'lines.0.serviceId', code: 'unknown' }]);
  });
});
