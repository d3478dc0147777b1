import { askPatiently } from '@talon/server/src/testing/patient.ts';
import { pairDemo } from '@talon/server/src/testing/people.ts';
import { openTestServer, type TestServer } from '@talon/server/src/testing/test-server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Operation, operationsOf } from '../hostile/operations.ts';
import { type Caller, everybody } from './callers.ts';
import { probeOf, type Things, thingsOf } from './probe.ts';
import { lets, routeRules } from './rules.ts';

let server: TestServer;
let callers: readonly Caller[];
let operations: readonly Operation[];
let things: Things;

beforeAll(async () => {
  server = await openTestServer();
  const { app } = server;
  callers = await everybody(server);
  operations = operationsOf((await askPatiently(app, { url: '/api/openapi.json' })).json());
  const kiosk = callers.find(({ name }) => name === 'kiosk');
  if (kiosk === undefined) throw new Error('nobody is a kiosk');
  const spare = { ...(await pairDemo(app, { kind: 'board' })) };
  const { id } = (await askPatiently(app, { url: '/api/v1/devices/me', headers: spare })).json();
  things = await thingsOf(server, kiosk, id);
});
afterAll(() => server.close());

const nameOf = ({ method, path }: Operation): string => `${method} ${path.replace('/api/v1', '')}`;

test('each route has its rule, and each rule a route', () => {
  const routes = operations.map(nameOf);
  expect(routes.filter((name) => routeRules[name] === undefined)).toEqual([]);
  expect(Object.keys(routeRules).filter((name) => !routes.includes(name))).toEqual([]);
});

/** What is gone afterwards is asked for last. */
const last = (operation: Operation): number =>
  ['DELETE /devices/{id}', 'DELETE /session'].indexOf(nameOf(operation));

test('every route hears whom its rule names, and nobody else', async () => {
  const wrong: string[] = [];
  for (const operation of [...operations].sort((a, b) => last(a) - last(b))) {
    const rule = routeRules[nameOf(operation)];
    if (rule === undefined) continue;
    for (const caller of callers) {
      const response = await askPatiently(server.app, probeOf(operation, caller, things));
      const { statusCode } = response;
      const code = statusCode >= 400 ? response.json<{ code: string }>().code : '';
      const isRefused = code === 'unauthenticated' || code === 'forbidden';
      const mayAsk = lets(rule, caller);
      // Whose things these are not may be told that there are none.
      const isHidden = !mayAsk && statusCode === 404 && caller.name.includes('another centre');
      const isHeard = !isRefused && !isHidden;
      if (isHeard === mayAsk && statusCode < 500) continue;
      wrong.push(`${nameOf(operation)} as ${caller.name}: ${statusCode} ${code}`);
    }
  }
  expect(wrong).toEqual([]);
});
