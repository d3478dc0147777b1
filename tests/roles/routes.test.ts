import { askPatiently } from '@talon/server/src/testing/patient.ts';
import { pairDemo } from '@talon/server/src/testing/people.ts';
import type { TestServer } from '@talon/server/src/testing/test-server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Operation } from '../hostile/operations.ts';
import { type Caller, everybody } from './callers.ts';
import { openWithEveryRoute } from './every-route.ts';
import { probeOf, type Things, thingsOf } from './probe.ts';
import { besideRules, lets, pageFolders, type Rule, routeRules } from './rules.ts';

let server: TestServer;
let callers: readonly Caller[];
let operations: readonly Operation[];
let things: Things;

beforeAll(async () => {
  const opened = await openWithEveryRoute();
  server = opened.server;
  operations = opened.routes;
  const { app } = server;
  callers = await everybody(server);
  const kiosk = callers.find(({ name }) => name === 'kiosk');
  if (kiosk === undefined) throw new Error('nobody is a kiosk');
  const spare = { ...(await pairDemo(app, { kind: 'board' })) };
  const { id } = (await askPatiently(app, { url: '/api/v1/devices/me', headers: spare })).json();
  things = await thingsOf(server, kiosk, id);
});
afterAll(() => server.close());

const nameOf = ({ method, path }: Operation): string => `${method} ${path.replace('/api/v1', '')}`;

const isPage = ({ method, path }: Operation): boolean =>
  method === 'GET' && pageFolders.includes(path.split('/')[1] ?? path);

/** null: a page, which is everybody's; undefined: nobody has said. */
function ruleOf(operation: Operation): Rule | null | undefined {
  if (operation.path.startsWith('/api/v1/')) return routeRules[nameOf(operation)];
  return besideRules[nameOf(operation)] ?? (isPage(operation) ? null : undefined);
}

test('each route has its rule, and each rule a route', () => {
  const routes = operations.map(nameOf);
  expect(routes).toEqual(expect.arrayContaining(['GET /session/directory/callback', 'GET /']));
  expect(operations.filter((one) => ruleOf(one) === undefined).map(nameOf)).toEqual([]);
  const ruled = [...Object.keys(routeRules), ...Object.keys(besideRules)];
  expect(ruled.filter((name) => !routes.includes(name))).toEqual([]);
});

/** What is gone afterwards is asked for last. */
const last = (operation: Operation): number =>
  ['DELETE /devices/{id}', 'DELETE /session'].indexOf(nameOf(operation));

/** What a page says to a browser is no JSON and refuses nobody. */
function codeOf(body: string): string {
  return body.startsWith('{') ? (JSON.parse(body) as { readonly code: string }).code : '';
}

test('every route hears whom its rule names, and nobody else', async () => {
  const wrong: string[] = [];
  for (const operation of [...operations].sort((a, b) => last(a) - last(b))) {
    const rule = ruleOf(operation);
    if (rule === undefined || rule === null) continue;
    for (const caller of callers) {
      const response = await askPatiently(server.app, probeOf(operation, caller, things));
      const { statusCode } = response;
      const code = statusCode >= 400 ? codeOf(response.body) : '';
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

test('the demonstration’s printer hears programs of its own machine alone', async () => {
  const nobody = callers.find(({ name }) => name === 'nobody');
  if (nobody === undefined) throw new Error('there is no nobody');
  const own = operations.filter(({ path }) => path.startsWith('/api/v1/demo/printer'));
  const heard: string[] = [];
  for (const operation of own) {
    const probe = { ...probeOf(operation, nobody, things), remoteAddress: '192.0.2.7' };
    const { statusCode } = await askPatiently(server.app, probe);
    heard.push(`${nameOf(operation)}: ${statusCode}`);
  }
  expect(heard).toEqual([
    'GET /demo/printer: 403',
    'PUT /demo/printer: 403',
    'GET /demo/printer/papers/{paper}: 403',
    'GET /demo/printer/last.png: 403',
  ]);
});
