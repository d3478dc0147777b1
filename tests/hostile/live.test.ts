import type { AddressInfo } from 'node:net';
import { openTestServer, type TestServer } from '@talon/server/src/testing/test-server.ts';
import { livePath, protocolVersion } from '@talon/shared/contract/protocol.ts';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { injections } from './attacks.ts';
import { fingerprint } from './fingerprint.ts';

let server: TestServer;
let url: string;

beforeAll(async () => {
  server = await openTestServer();
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

async function connect(extraHeaders: Record<string, string> = {}): Promise<Socket> {
  const socket = io(url, {
    path: livePath,
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders,
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('connect', resolve);
    socket.on('connect_error', reject);
  });
  return socket;
}

/** One message on a socket of its own: a limit on one must not answer for another. */
async function say(event: string, ...message: readonly unknown[]): Promise<unknown> {
  const socket = await connect();
  const answer = await socket
    .timeout(3000)
    .emitWithAck(event, ...message)
    .catch(() => 'silence');
  socket.close();
  return answer;
}

const protocol = protocolVersion;
const rooms = [
  ...injections,
  '',
  'board',
  'board:',
  'board:demo:nowhere',
  'board:nowhere',
  'sign:nowhere',
  'menu:nowhere',
  'ticket:nowhere',
  'window:w1',
  'hall:demo',
  'device demo-kiosk-all',
  'session x',
  'holder window:w1',
  '__proto__',
  'board:demo:a:b',
];

describe('hostile sockets', () => {
  it('join: every wrong message is answered with a code and enters nothing', async () => {
    const before = await fingerprint(server.house.db);
    const messages: readonly unknown[] = [
      null,
      undefined,
      [],
      'join',
      5,
      {},
      { protocol },
      { room: null, protocol },
      { room: {}, protocol },
      { room: ['board:demo'], protocol },
      { room: 'board:demo' },
      { room: 'board:demo', protocol: 'x' },
      { room: 'board:demo', protocol: Number.MAX_VALUE },
      { room: 'board:demo', protocol, extra: 1 },
      { room: 'board:demo', protocol, token: 'unknown' },
      { room: 'board:demo', protocol, token: { $gt: '' } },
      { room: 'ticket:demo', protocol, key: 'k1.AAAA' },
      { room: 'ticket:demo', protocol, key: 'x'.repeat(201) },
      ...rooms.map((room) => ({ room: room.slice(0, 2000), protocol })),
    ];
    const complaints: string[] = [];
    for (const message of messages) {
      const answer = await say('join', message);
      if (!isRefusal(answer)) {
        complaints.push(`${JSON.stringify(message)?.slice(0, 80)}: ${JSON.stringify(answer)}`);
      }
    }
    expect(complaints).toEqual([]);
    expect(await fingerprint(server.house.db)).toEqual(before);
  });

  it('leave and unknown events: answered, never thrown', async () => {
    for (const message of [null, 5, {}, { room: 1 }, { room: '__proto__' }, { room: 'x', y: 1 }]) {
      expect(isRefusal(await say('leave', message))).toBe(true);
    }
    for (const event of ['view', 'admin', 'constructor', '__proto__', 'toString']) {
      expect(isRefusal(await say(event, { room: 'board:demo' }))).toBe(true);
    }
  });

  it('an answer that is no function, and none at all, harm nobody', async () => {
    const socket = await connect();
    for (const event of ['join', 'leave', 'time', 'view']) {
      socket.emit(event);
      socket.emit(event, {}, 'not a function');
      socket.emit(event, ...Array.from({ length: 100 }, () => ({})));
    }
    const answer = await socket.timeout(3000).emitWithAck('leave', { room: 'board:demo' });
    socket.close();
    expect(answer).toEqual({ ok: true });
  });

  it('a message too large ends its own connection only', async () => {
    const other = await connect();
    const socket = await connect();
    const gone = new Promise((resolve) => socket.on('disconnect', resolve));
    socket.emit('join', { room: 'a'.repeat(100_000), protocol });
    await gone;
    expect(other.connected).toBe(true);
    other.close();
  });

  it('a flood of joins is refused after a while', async () => {
    const socket = await connect();
    const answers = await Promise.all(
      Array.from({ length: 200 }, () =>
        socket.timeout(5000).emitWithAck('join', { room: 'board:nowhere', protocol }),
      ),
    );
    socket.close();
    expect(answers.at(-1)).toEqual({ ok: false, code: 'rate_limited' });
  });

  it('strange handshakes get no more than others', async () => {
    for (const headers of [
      { cookie: 'talon_session=%00%ff' },
      { cookie: `talon_session=${'a'.repeat(4000)}` },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ]) {
      const socket = await connect(headers);
      const window = server.house.settings.get('demo')?.windows[0]?.id ?? '';
      const answer = await socket
        .timeout(3000)
        .emitWithAck('join', { room: `window:${window}`, protocol });
      socket.close();
      expect(isRefusal(answer)).toBe(true);
    }
  });

  it('an older client is told to reload', async () => {
    expect(await say('join', { room: 'board:demo', protocol: 0 })).toEqual({
      ok: false,
      code: 'client_too_old',
    });
  });

  it('leave a server that still shows its board', async () => {
    expect(await say('join', { room: 'board:demo', protocol })).toMatchObject({ ok: true });
  });
});

function isRefusal(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  const { ok, code } = answer as { ok?: unknown; code?: unknown };
  return ok === false && typeof code === 'string' && code !== '' && code !== 'internal';
}
