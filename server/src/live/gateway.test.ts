import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JoinAnswer, TimeAnswer, ViewMessage } from '@talon/shared/contract/protocol.ts';
import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DeviceCaller, StaffCaller } from '../http/caller.ts';
import type { Standing } from '../parts.ts';
import { createGateway, type Gateway } from './gateway.ts';
import type { Doors } from './may-join.ts';
import { createRooms } from './rooms.ts';

const staff = (user: string, role: StaffCaller['grants'][number]['role']): StaffCaller => ({
  kind: 'staff',
  user,
  session: `session-of-${user}`,
  grants: [{ role, centre: 'demo' }],
  csrfToken: 'x',
});
const people: Record<string, StaffCaller> = {
  'who=olena': staff('olena', 'operator'),
  'who=ihor': staff('ihor', 'operator'),
  'who=chief': staff('chief', 'supervisor'),
};
const board: DeviceCaller = {
  kind: 'device',
  id: 'tv-1',
  device: 'board',
  name: 'TV',
  centre: 'demo',
  zone: null,
  window: null,
};

const called = (window: string): DayEvent =>
  ({
    type: 'window_opened',
    window,
    operator: 'olena',
    at: 1,
    cause: 'c',
    by: { kind: 'clock' },
  }) as const;

let server: Server;
let gateway: Gateway;
let url: string;
let clients: Socket[];
let event: number;
let folded: string[];
let holder: string | null;
let revoked: Set<string>;
let standing: Standing;
let whileLoading: () => void;

const doors: Doors = {
  load: async () => whileLoading(),
  hasCentre: (centre) => centre === 'demo',
  hasZone: (_, zone) => zone === 'floor1',
  findWindow: (centre, named) =>
    centre !== 'elsewhere' && ['w7', '7'].includes(named) ? 'w7' : null,
  centreOfWindow: (window) => (window === 'w7' ? 'demo' : null),
  holderOf: async () => holder,
  findTicket: async (ticket) => (ticket === 't1' ? { centre: 'demo', date: '2026-11-24' } : null),
  keyOpens: (_, key) => key === 'right',
};

beforeEach(async () => {
  event = 1;
  revoked = new Set();
  standing = 'same';
  whileLoading = () => undefined;
  folded = [];
  clients = [];
  holder = 'olena';
  server = createServer();
  const now = Date.now;
  gateway = createGateway({
    server,
    rooms: (send) =>
      createRooms({
        send,
        now,
        after: (ms, run) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
        later: setImmediate,
        onFault: (fault) => {
          throw fault;
        },
        fold: (room) => {
          folded.push(room.kind);
          return { version: { epoch: 'e', day: '2026-11-24', event, tick: 0 }, event } as never;
        },
      }),
    doors,
    publicUrl: 'https://queue.example.ua',
    limits: { sockets: 3, joins: { burst: 5, perSecond: 1 } },
    now,
    deviceOfToken: async (token) => (token === 'good' ? board : null),
    isPaired: (device) => !revoked.has(device),
    staffOfCookie: async (cookie) => people[cookie ?? ''] ?? null,
    standingOf: () => standing,
    onFault: (fault) => {
      throw fault;
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  for (const client of clients) client.close();
  await gateway.close();
});

function connect(headers: Record<string, string> = {}): Socket {
  const client = io(url, {
    path: '/live',
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: headers,
  });
  clients.push(client);
  return client;
}
/** How long an answer may be missing before the test says so: a busy machine is late. */
const patienceMs = 10_000;
const join = (client: Socket, message: unknown): Promise<JoinAnswer> =>
  client.timeout(patienceMs).emitWithAck('join', message);
const room = (name: string, more: object = {}) => ({ room: name, protocol: 1, ...more });
const next = <T>(client: Socket, name: string): Promise<T> =>
  new Promise((resolve) => client.once(name, resolve));

describe('joining a room', () => {
  test('a board is anybody’s and comes with its view, version and the server’s clock', async () => {
    const answer = await join(connect(), room('board:demo'));
    expect(answer).toMatchObject({ ok: true, room: 'board:demo', version: { event: 1 } });
    expect(answer.ok && typeof answer.now).toBe('number');
  });

  test.each([
    ['board:nowhere', 'not_found'],
    ['board:demo:attic', 'not_found'],
    ['menu:nowhere', 'not_found'],
    ['sign:w99', 'not_found'],
    ['sign:elsewhere:7', 'not_found'],
    ['sign:elsewhere:w7', 'not_found'],
    ['ticket:t1', 'forbidden'],
    ['window:w7', 'unauthenticated'],
    ['menu:demo:floor1', 'bad_request'],
    ['board:', 'bad_request'],
    ['session session-of-olena', 'bad_request'],
  ])('%s is refused with %s', async (name, code) => {
    expect(await join(connect(), room(name))).toEqual({ ok: false, code });
  });

  test('a ticket opens to its key alone, and a stranger does not learn whether it exists', async () => {
    const client = connect();
    expect(await join(client, room('ticket:t1', { key: 'right' }))).toMatchObject({ ok: true });
    expect(await join(client, room('ticket:t1', { key: 'wrong' }))).toMatchObject({
      code: 'forbidden',
    });
    expect(await join(client, room('ticket:t2', { key: 'wrong' }))).toMatchObject({
      code: 'forbidden',
    });
    expect(await join(client, room('ticket:t2', { key: 'right' }))).toMatchObject({
      code: 'not_found',
    });
  });

  test('a window opens to its holder and to a supervisor, not to a colleague', async () => {
    const as = (who: string) => join(connect({ cookie: `who=${who}` }), room('window:w7'));
    expect(await as('olena')).toMatchObject({ ok: true });
    expect(await as('chief')).toMatchObject({ ok: true });
    expect(await as('ihor')).toMatchObject({ code: 'forbidden' });
  });

  test('a foreign page cannot use a person’s cookie', async () => {
    const client = connect({ cookie: 'who=olena', origin: 'https://elsewhere.example' });
    expect(await join(client, room('window:w7'))).toMatchObject({ code: 'unauthenticated' });
  });

  test('the console’s own page may, also behind a proxy that rewrites Host', async () => {
    const client = connect({ cookie: 'who=olena', origin: 'https://queue.example.ua' });
    expect(await join(client, room('window:w7'))).toMatchObject({ ok: true });
  });

  test.each(['sign:7', 'sign:demo:7', 'sign:demo:w7'])(
    '%s is the sign of the window people know as 7',
    async (name) => {
      expect(await join(connect(), room(name))).toMatchObject({ ok: true, room: name });
      event = 2;
      const view = next<ViewMessage>(clients[0] as Socket, 'view');
      const changedAt = Date.now();
      gateway.rooms.changed('demo', [called('w7')]);
      expect((await view).room).toBe(name);
      expect((await view).now).toBeGreaterThanOrEqual(changedAt);
    },
  );

  test('an older client is told to reload before anything else', async () => {
    const answer = await join(connect(), { room: 'board:demo', protocol: 0, shape: 'unknown' });
    expect(answer).toEqual({ ok: false, code: 'client_too_old' });
  });

  test('a token that no device has opens nothing, nor one of another centre', async () => {
    const client = connect();
    expect(await join(client, room('board:demo', { token: 'bad' }))).toMatchObject({
      code: 'unauthenticated',
    });
  });

  test('a socket that joins without end is slowed down', async () => {
    const client = connect();
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => join(client, room('board:demo'))),
    );
    expect(answers.filter((answer) => !answer.ok && answer.code === 'rate_limited').length).toBe(
      10,
    );
  });
});

describe('many from one address', () => {
  const hall = { 'x-forwarded-for': '203.0.113.7' };
  const arrives = (client: Socket) =>
    new Promise<boolean>((done) => {
      client.once('connect', () => done(true));
      client.once('connect_error', () => done(false));
    });

  test('hold so many sockets, and others are let in all the same', async () => {
    const first = connect(hall);
    expect(await arrives(first)).toBe(true);
    expect(await arrives(connect(hall))).toBe(true);
    expect(await arrives(connect(hall))).toBe(true);
    expect(await arrives(connect(hall))).toBe(false);
    expect(await arrives(connect({ 'x-forwarded-for': '198.51.100.9' }))).toBe(true);
    expect(await arrives(connect())).toBe(true);
    first.disconnect();
    const again = async (): Promise<boolean> => (await arrives(connect(hall))) || again();
    expect(await again()).toBe(true);
  });

  test('join at a rate, but for who shows a right', async () => {
    const crowd = connect(hall);
    const joins = Array.from({ length: 6 }, () => join(crowd, room('board:demo')));
    const answers = await Promise.all(joins);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false]);
    expect(answers[5]).toMatchObject({ code: 'rate_limited' });
    const tv = room('board:demo', { token: 'good' });
    expect(await join(connect(hall), tv)).toMatchObject({ ok: true });
    const desk = connect({ ...hall, cookie: 'who=olena' });
    expect(await join(desk, room('window:w7'))).toMatchObject({ ok: true });
  });
});

describe('hostile messages', () => {
  test.each([
    null,
    42,
    'x',
    [],
    {},
    { room: 'board:demo' },
    { room: 7, protocol: 1 },
    { room: 'board:demo', protocol: 1, extra: true },
    { room: '__proto__', protocol: 1 },
    { room: 'board:demo', protocol: 1, key: 'k'.repeat(300) },
    Buffer.from([0, 1, 2]),
  ])('join %j is answered bad_request and the socket lives', async (message) => {
    const client = connect();
    expect(await join(client, message)).toEqual({ ok: false, code: 'bad_request' });
    expect(await join(client, room('board:demo'))).toMatchObject({ ok: true });
  });

  test('an unknown event and a leave of nothing are answered', async () => {
    const client = connect();
    expect(await client.timeout(patienceMs).emitWithAck('drop-tables', { a: 1 })).toMatchObject({
      code: 'bad_request',
    });
    expect(await client.timeout(patienceMs).emitWithAck('leave', { room: 9 })).toMatchObject({
      code: 'bad_request',
    });
    expect(await client.timeout(patienceMs).emitWithAck('leave', { room: 'board:demo' })).toEqual({
      ok: true,
    });
  });

  test('the time is told to anybody, whatever they say with the question', async () => {
    const client = connect();
    const asked = Date.now();
    for (const rest of [[], [null], [{ room: 'x'.repeat(500) }, 7, []]]) {
      const answer: TimeAnswer = await client.timeout(patienceMs).emitWithAck('time', ...rest);
      expect(answer.ok && answer.now >= asked && answer.now <= Date.now()).toBe(true);
    }
  });

  test('a message without an acknowledgement does no harm', async () => {
    const client = connect();
    client.emit('join', null);
    client.emit('join');
    client.emit('time');
    client.emit('time', 'x', {});
    client.emit('leave', 'x', 'y', 'z');
    expect(await join(client, room('board:demo'))).toMatchObject({ ok: true });
  });

  test('a huge message closes that socket only', async () => {
    const other = connect();
    await join(other, room('board:demo'));
    const client = connect();
    const gone = next(client, 'disconnect');
    client.emit('join', { room: 'x'.repeat(100_000) });
    await gone;
    expect(await join(other, room('sign:w7'))).toMatchObject({ ok: true });
  });
});

describe('views', () => {
  test('one change is folded once and reaches everybody in the room', async () => {
    const watchers = Array.from({ length: 5 }, () => connect());
    for (const client of watchers) await join(client, room('board:demo'));
    expect(folded).toEqual(['board']);
    event = 2;
    const views = watchers.map((client) => next<ViewMessage>(client, 'view'));
    gateway.rooms.changed('demo', [called('w7')]);
    expect((await Promise.all(views)).map(({ version }) => version)).toEqual(
      Array(5).fill({ epoch: 'e', day: '2026-11-24', event: 2, tick: 0 }),
    );
    expect(folded).toEqual(['board', 'board']);
  });

  test('nothing is folded for a room that everybody left', async () => {
    const client = connect();
    await join(client, room('board:demo'));
    await client.timeout(patienceMs).emitWithAck('leave', { room: 'board:demo' });
    gateway.rooms.changed('demo', [called('w7')]);
    await join(client, room('sign:w7'));
    expect(folded).toEqual(['board', 'sign']);
  });

  test('a second join of the same room counts once', async () => {
    const client = connect();
    await join(client, room('board:demo'));
    await join(client, room('board:demo'));
    await client.timeout(patienceMs).emitWithAck('leave', { room: 'board:demo' });
    await join(client, room('board:demo'));
    expect(folded).toEqual(['board', 'board']);
  });
});

describe('who has to go', () => {
  test('the first browser of an operator is told that the second has the window', async () => {
    const first = connect({ cookie: 'who=olena' });
    await join(first, room('window:w7'));
    const told = next(first, 'taken-over');
    const second = connect({ cookie: 'who=olena' });
    expect(await join(second, room('window:w7'))).toMatchObject({ ok: true });
    expect(await told).toEqual({ room: 'window:w7' });
    let seen = false;
    first.on('view', () => {
      seen = true;
    });
    event = 2;
    const view = next<ViewMessage>(second, 'view');
    gateway.rooms.changed('demo', [called('w7')]);
    await view;
    await join(first, room('board:demo'));
    expect(seen).toBe(false);
  });

  test('a supervisor who looks on takes nothing over', async () => {
    const operator = connect({ cookie: 'who=olena' });
    await join(operator, room('window:w7'));
    await join(connect({ cookie: 'who=chief' }), room('window:w7'));
    event = 2;
    const view = next<ViewMessage>(operator, 'view');
    gateway.rooms.changed('demo', [called('w7')]);
    expect((await view).room).toBe('window:w7');
  });

  test('a window taken by a colleague shows nothing to the one who had it', async () => {
    const former = connect({ cookie: 'who=olena' });
    await join(former, room('window:w7'));
    gateway.windowTaken('w7', 'ihor');
    holder = 'ihor';
    const chief = connect({ cookie: 'who=chief' });
    await join(chief, room('window:w7'));
    let seen = false;
    former.on('view', () => {
      seen = true;
    });
    event = 2;
    const view = next<ViewMessage>(chief, 'view');
    gateway.rooms.changed('demo', [called('w7')]);
    await view;
    await join(former, room('board:demo'));
    expect(seen).toBe(false);
  });

  test('DV-3 a device revoked while its join is under way does not get in', async () => {
    whileLoading = () => {
      revoked.add(board.id);
      gateway.cutDevice(board.id);
    };
    const device = connect();
    const answer = await join(device, room('board:demo', { token: 'good' }));
    expect(answer).toEqual({ ok: false, code: 'unauthenticated' });
  });

  test.each([
    ['PE-3 a session that ended', 'ended', 'unauthenticated'],
    ['PE-16 a role that was taken', 'changed', 'internal'],
  ] as const)('%s while its join is under way does not get in', async (_, becomes, code) => {
    whileLoading = () => {
      standing = becomes;
      gateway.cutSession('session-of-olena');
    };
    const person = connect({ cookie: 'who=olena' });
    expect(await join(person, room('window:w7'))).toEqual({ ok: false, code });
    standing = 'same';
    whileLoading = () => undefined;
    expect(await join(person, room('window:w7'))).toMatchObject({ ok: true });
  });

  test('a revoked device and an ended session lose their sockets at once', async () => {
    const device = connect();
    await join(device, room('board:demo', { token: 'good' }));
    const person = connect({ cookie: 'who=olena' });
    await join(person, room('window:w7'));
    const gone = [next(device, 'disconnect'), next(person, 'disconnect')];
    gateway.cutDevice('tv-1');
    gateway.cutSession('session-of-olena');
    await Promise.all(gone);
  });
});
