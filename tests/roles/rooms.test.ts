import type { AddressInfo } from 'node:net';
import { openTestServer, type TestServer } from '@talon/server/src/testing/test-server.ts';
import { roomKinds } from '@talon/shared/contract/live.ts';
import { livePath, protocolVersion } from '@talon/shared/contract/protocol.ts';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, everybody, here } from './callers.ts';
import { thingsOf } from './probe.ts';
import { lets, roomRules } from './rules.ts';

let server: TestServer;
let callers: readonly Caller[];
let rooms: Readonly<Record<string, string>>;

beforeAll(async () => {
  server = await openTestServer();
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  callers = await everybody(server);
  const kiosk = callers.find(({ name }) => name === 'kiosk');
  if (kiosk?.id === undefined) throw new Error('nobody is a kiosk');
  const { ticket } = await thingsOf(server, kiosk, kiosk.id);
  rooms = {
    board: `board:${here}`,
    sign: 'sign:demo-w7',
    menu: `menu:${here}`,
    ticket: `ticket:${ticket}`,
    window: 'window:demo-w3',
    desk: 'desk:demo-w3',
    device: `device:${kiosk.id}`,
    printer: `printer:${kiosk.id}`,
    devices: `devices:${here}`,
    help: `help:${here}`,
    hall: `hall:${here}`,
  };
});
afterAll(() => server.close());

test('each kind of room has its rule, and each rule a kind', () => {
  const kinds = [...roomKinds].sort();
  expect(Object.keys(roomRules).sort()).toEqual(kinds);
  expect(Object.keys(rooms).sort()).toEqual(kinds);
});

async function connect({ headers }: Caller): Promise<Socket> {
  const { port } = server.app.server.address() as AddressInfo;
  const { cookie } = headers;
  const socket = io(`http://127.0.0.1:${port}`, {
    path: livePath,
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: cookie === undefined ? {} : { cookie },
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('connect', resolve);
    socket.on('connect_error', reject);
  });
  return socket;
}

test('every room lets in whom its rule names, and nobody else', async () => {
  const wrong: string[] = [];
  for (const caller of callers) {
    const socket = await connect(caller);
    const token = caller.headers.authorization?.replace('Bearer ', '');
    for (const [kind, room] of Object.entries(rooms)) {
      const message = {
        room,
        protocol: protocolVersion,
        ...(token === undefined ? {} : { token }),
      };
      const answer = await socket.timeout(10_000).emitWithAck('join', message);
      const rule = roomRules[kind];
      const isIn = answer.ok === true;
      if (rule !== undefined && isIn === lets(rule, caller)) continue;
      wrong.push(`${room} as ${caller.name}: ${JSON.stringify(answer).slice(0, 60)}`);
    }
    socket.close();
  }
  expect(wrong).toEqual([]);
});
