import type { AddressInfo } from 'node:net';
import type { JoinAnswer, ViewMessage } from '@talon/shared/contract/protocol.ts';
import type { BoardView } from '@talon/shared/views/board-view.ts';
import type { SignView } from '@talon/shared/views/sign-view.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  type Headers,
  keyOf,
  openQueueClient,
  type QueueClient,
  serviceA,
} from '../testing/queue-client.ts';

let queue: QueueClient;
let olena: Headers;
let url: string;
const clients: Socket[] = [];

beforeAll(async () => {
  queue = await openQueueClient();
  olena = await queue.as('operator1');
  await queue.server.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = queue.server.app.server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;
});
afterAll(() => queue.server.close());
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

function connect(headers: Headers = {}): Socket {
  const client = io(url, {
    path: '/live',
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { ...headers },
  });
  clients.push(client);
  return client;
}
async function join<V>(client: Socket, room: string, more: object = {}): Promise<V> {
  const message = { room, protocol: 1, ...more };
  const answer: JoinAnswer = await client.timeout(5000).emitWithAck('join', message);
  if (!answer.ok) throw new Error(answer.code);
  return answer.view as V;
}
/** The first view of a room that is as wanted; views before it are the room's business. */
function until<V>(client: Socket, wanted: (view: V) => boolean): Promise<V> {
  return new Promise((resolve) => {
    client.on('view', ({ view }: ViewMessage) => {
      if (wanted(view as V)) resolve(view as V);
    });
  });
}
const act = (window: number, name: string) =>
  queue.post(`/windows/demo-w${window}/${name}`, {}, olena);

describe('a call', () => {
  test('reaches the board, the sign, the phone and the console', async () => {
    const issued = await queue.issue(serviceA);
    await act(7, 'open');
    const [board, sign, phone, desk] = [connect(), connect(), connect(), connect(olena)];
    await join(board, 'board:demo');
    await join(sign, 'sign:demo-w7');
    await join(phone, `ticket:${issued.ticket.id}`, { key: keyOf(issued) });
    await join(desk, 'window:demo-w7');
    const { number } = issued.ticket;
    const seen = Promise.all([
      until<BoardView>(board, ({ calls }) => calls[0]?.number === number),
      until<{ number: string }>(sign, (view) => view.number === number),
      until<TicketView>(phone, ({ state }) => state === 'called'),
      until<{ ticket: object | null }>(desk, ({ ticket }) => ticket !== null),
    ]);
    await act(7, 'call-next');
    const [hall, , own, console] = await seen;
    expect(hall.calls[0]).toMatchObject({ number, window: 7, repeat: 0 });
    expect(own.window).toMatchObject({ number: 7 });
    expect(console.ticket).toMatchObject({ number, state: 'called' });
    await act(7, 'start');
    await act(7, 'finish');
    await act(7, 'close');
  });

  test('a late joiner gets the same view, not an older one', async () => {
    const first = connect();
    const shown = await join<BoardView>(first, 'board:demo');
    const next = until<BoardView>(first, ({ version }) => version.event > shown.version.event);
    await queue.issue(serviceA);
    const view = await next;
    const late = await join<BoardView>(connect(), 'board:demo');
    expect(late).toEqual(view);
  });
});

describe('who may look', () => {
  test('a window nobody holds is not shown to an operator, nor to the public', async () => {
    await expect(join(connect(olena), 'window:demo-w7')).rejects.toThrow('forbidden');
    await expect(join(connect(), 'window:demo-w7')).rejects.toThrow('unauthenticated');
  });

  test('a ticket that has ended is still told to its visitor', async () => {
    const issued = await queue.issue(serviceA);
    const key = keyOf(issued);
    await queue.post(`/tickets/${issued.ticket.id}/cancel`, {}, { 'x-ticket-key': key });
    const view = await join<TicketView>(connect(), `ticket:${issued.ticket.id}`, { key });
    expect(view).toMatchObject({ state: 'cancelled', number: issued.ticket.number });
  });

  test('a sign is found by the number above its window', async () => {
    const views = await Promise.all(
      ['sign:7', 'sign:demo:7', 'sign:demo-w7'].map((room) => join<SignView>(connect(), room)),
    );
    expect(views.map(({ window }) => window)).toEqual([7, 7, 7]);
    await expect(join(connect(), 'sign:99')).rejects.toThrow('not_found');
  });

  test('a sign learns at once that another window takes its visitors', async () => {
    const lines = [{ serviceId: serviceA, preference: 1 }];
    const supervisor = await queue.as('supervisor');
    const changed = await queue.put(
      '/windows/demo-w14/profile',
      { lines, from: 'now' },
      supervisor,
    );
    expect(changed.statusCode).toBe(200);
    const sign = connect();
    expect(await join<SignView>(sign, 'sign:14')).toMatchObject({ othersServe: false });
    const told = until<SignView>(sign, ({ othersServe }) => othersServe);
    await act(7, 'open');
    expect((await told).window).toBe(14);
    await act(7, 'close');
  });

  test('a public view names no person', async () => {
    await act(7, 'open');
    const views = [
      await join(connect(), 'board:demo'),
      await join(connect(), 'sign:demo-w7'),
      await join(connect(), 'menu:demo'),
    ];
    const { user } = (await queue.get('/session', olena)).json();
    for (const view of views) {
      expect(JSON.stringify(view)).not.toContain(user.name);
      expect(JSON.stringify(view)).not.toContain(user.id);
    }
    await act(7, 'close');
  });

  test('signing out cuts the console’s socket', async () => {
    const inna = await queue.as('operator2');
    await queue.post('/windows/demo-w1/open', {}, inna);
    const desk = connect(inna);
    await join(desk, 'window:demo-w1');
    const gone = new Promise((resolve) => desk.once('disconnect', resolve));
    await queue.server.app.inject({
      method: 'DELETE',
      url: '/api/v1/session',
      headers: { ...inna },
    });
    await gone;
  });

  test('CL-6 a session that the command line has ended loses its socket', async () => {
    const roman = await queue.as('operator3');
    const desk = connect(roman);
    await join(desk, 'help:demo');
    const gone = new Promise((resolve) => desk.once('disconnect', resolve));
    const db = queue.server.house.db.withTables<{ sessions: { user: string } }>();
    await db.deleteFrom('sessions').where('user', '=', 'demo-operator3').execute();
    await gone;
  });

  describe('PE-16 is judged anew', () => {
    const people = '/api/v1/admin/centres/demo';
    const asAdmin = async (method: 'PATCH' | 'PUT', path: string, payload: object) => {
      const headers = { ...(await queue.as('admin')) };
      const url = `${people}${path}`;
      const { statusCode } = await queue.server.app.inject({ method, url, headers, payload });
      expect(statusCode).toBe(200);
    };
    const watching = async () => {
      const socket = connect(await queue.as('supervisor'));
      await join(socket, 'hall:demo');
      return { gone: new Promise((resolve) => socket.once('disconnect', resolve)) };
    };
    const rejoin = async () => join(connect(await queue.as('supervisor')), 'hall:demo');

    test('who has lost a role', async () => {
      const roles = (...list: string[]) =>
        asAdmin('PATCH', '/people/demo-supervisor', { roles: list });
      const { gone } = await watching();
      await roles('operator');
      await gone;
      await expect(rejoin()).rejects.toThrow('forbidden');
      await roles('supervisor');
      await rejoin();
    });

    test('whose role has come to ask for a second factor', async () => {
      const rules = (...list: string[]) =>
        asAdmin('PUT', '/sign-in-rules', { secondFactorFor: list });
      const { gone } = await watching();
      await rules('supervisor');
      await gone;
      await expect(rejoin()).rejects.toThrow('forbidden');
      await rules();
      await rejoin();
    });
  });
});
