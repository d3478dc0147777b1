import type { AddressInfo } from 'node:net';
import { pairDemo } from '@talon/server/src/testing/people.ts';
import { openTestServer, type TestServer } from '@talon/server/src/testing/test-server.ts';
import type { DeviceKind } from '@talon/shared/contract/devices.ts';
import { livePath, protocolVersion } from '@talon/shared/contract/protocol.ts';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Operation, operationsOf } from './operations.ts';
import { leastOf } from './sample-value.ts';

/** A stolen token: what it may reach beside what is public anyway. */
const own = {
  kiosk: [
    'GET /devices/me',
    'PUT /devices/me/health',
    'PUT /devices/me/commands/{command}',
    'POST /centres/{centre}/tickets',
    'POST /tickets/{ticket}/add-service',
    'POST /tickets/{ticket}/reprint',
    'GET /tickets/{ticket}/ticket.pdf',
    'GET /centres/{centre}/services/{service}/documents.pdf',
    'POST /centres/{centre}/services/{service}/documents-printings',
    'POST /centres/{centre}/help',
    'DELETE /centres/{centre}/help',
    'POST /centres/{centre}/ratings',
    'GET /print-jobs/{job}',
    'PUT /print-jobs/{job}',
  ],
  board: ['GET /devices/me', 'PUT /devices/me/health', 'PUT /devices/me/commands/{command}'],
  sign: ['GET /devices/me', 'PUT /devices/me/health', 'PUT /devices/me/commands/{command}'],
} as const satisfies Record<DeviceKind, readonly string[]>;

const rooms = {
  kiosk: ['menu:demo', 'device:demo-kiosk-all'],
  board: ['board:demo', 'device:demo-board-all'],
  sign: ['sign:demo-w7', 'device:demo-sign-demo-w7'],
} as const satisfies Record<DeviceKind, readonly string[]>;

let server: TestServer;
let operations: readonly Operation[];
let zone: string;
const tokens = new Map<DeviceKind, string>();
const kinds: readonly DeviceKind[] = ['kiosk', 'board', 'sign'];

beforeAll(async () => {
  server = await openTestServer();
  operations = operationsOf((await server.app.inject('/api/openapi.json')).json());
  zone = server.house.settings.get('demo')?.zones[0]?.id ?? '';
  for (const kind of kinds) {
    const window = kind === 'sign' ? { window: 'demo-w7' } : {};
    tokens.set(kind, (await pairDemo(server.app, { kind, ...window })).authorization);
  }
  await server.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

/** Signing in is anybody's; it is refused for what was typed, not for who typed it. */
const signIn = 'POST /session';

const nameOf = ({ method, path }: Operation): string => `${method} ${path.replace('/api/v1', '')}`;

/** Sent whole and right in its form: a refusal is then of the caller, not of the body. */
async function call(operation: Operation, authorization: string | null): Promise<number> {
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'centre' ? 'demo' : 'nothing',
  );
  const url = filled.startsWith('/api/v1') ? filled : `/api/v1${filled}`;
  const payload = operation.body === null ? {} : { payload: leastOf(operation.body) as object };
  const headers = authorization === null ? {} : { authorization };
  const answer = await server.app.inject({ method: operation.method, url, headers, ...payload });
  return answer.statusCode;
}

describe('a device', () => {
  it.each(kinds)('DV-2 reaches no route but its own and the public ones: %s', async (kind) => {
    const token = tokens.get(kind) ?? '';
    const allowed: readonly string[] = own[kind];
    const reached: string[] = [];
    for (const operation of operations) {
      const name = nameOf(operation);
      if (allowed.includes(name)) continue;
      if (name === signIn) continue;
      const asNobody = await call(operation, null);
      if (asNobody !== 401) continue;
      const status = await call(operation, token);
      if (status !== 403) reached.push(`${name}: ${status}`);
    }
    expect(reached).toEqual([]);
    const me = operations.filter((operation) => nameOf(operation) === 'GET /devices/me');
    expect(await Promise.all(me.map((operation) => call(operation, token)))).toEqual([200]);
  });

  it.each(kinds)('DV-2 enters no room but its own: %s', async (kind) => {
    const token = (tokens.get(kind) ?? '').replace('Bearer ', '');
    const others = kinds.filter((one) => one !== kind).flatMap((one) => rooms[one]);
    const foreign = ['devices:demo', 'window:demo-w7', 'sign:demo-w8', 'device:nobody', ...others];
    const closed = kind === 'board' ? foreign : [...foreign, `board:demo:${zone}`];
    const entered: string[] = [];
    for (const room of closed) if (await enters(room, token)) entered.push(room);
    expect(entered).toEqual([]);
    for (const room of rooms[kind]) expect([room, await enters(room, token)]).toEqual([room, true]);
  });
});

async function enters(room: string, token: string): Promise<boolean> {
  const { port } = server.app.server.address() as AddressInfo;
  const options = { path: livePath, transports: ['websocket'], forceNew: true };
  const socket: Socket = io(`http://127.0.0.1:${port}`, { ...options, reconnection: false });
  const message = { room, protocol: protocolVersion, token };
  const answer: { ok: boolean } = await socket.timeout(5000).emitWithAck('join', message);
  socket.close();
  return answer.ok;
}
