import { pairDemo, signIn } from '@talon/server/src/testing/people.ts';
import { openTestServer, type TestServer } from '@talon/server/src/testing/test-server.ts';
import { roles } from '@talon/shared/contract/session.ts';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Attack, attacksOn, injections, pathWith } from './attacks.ts';
import { fingerprint } from './fingerprint.ts';
import { type Operation, operationsOf } from './operations.ts';

/** What must never be seen from outside: stacks, statements, paths of the machine. */
const leaks = /sqlite|\bselect\b.+\bfrom\b|node_modules|\.ts:\d+|\.js:\d+|\bat \S+ \(|\/src\//i;

let server: TestServer;
let operations: readonly Operation[];
let callers: Readonly<Record<string, Readonly<Record<string, string>>>>;

beforeAll(async () => {
  server = await openTestServer();
  const { app } = server;
  // Passes every guard, so that every check behind one is reached.
  await server.house.identity.seedUsers([
    {
      login: 'everything',
      name: 'Everything',
      password: 'talon-demo',
      grants: roles.map((role) => ({ role, centre: null })),
    },
  ]);
  operations = operationsOf((await app.inject('/api/openapi.json')).json());
  callers = {
    public: {},
    kiosk: { ...(await pairDemo(app, { kind: 'kiosk' })) },
    operator: { ...(await signIn(app, 'operator1')).headers },
    supervisor: { ...(await signIn(app, 'supervisor')).headers },
    administrator: { ...(await signIn(app, 'admin')).headers },
    everything: { ...(await signIn(app, 'everything')).headers },
  };
});
afterAll(() => server.close());

async function send(
  operation: Operation,
  attack: Attack,
  headers: Readonly<Record<string, string>>,
  address: string,
): Promise<LightMyRequestResponse> {
  const request: InjectOptions = {
    method: operation.method,
    url: attack.path,
    headers: { ...headers, ...attack.headers, 'accept-language': 'en' },
    // Each attack comes from another address, else the limits would answer instead of the route.
    remoteAddress: address,
    ...(attack.payload === undefined ? {} : { payload: attack.payload }),
  };
  return server.app.inject(request);
}

interface Judged {
  readonly complaint: string | null;
  readonly isRead: boolean;
  readonly names: readonly string[];
}

/** Null complaint: a problem document with a 4xx and nothing in it that is not meant for outside. */
function judge(response: LightMyRequestResponse, mayPass: boolean): Judged {
  const { statusCode, headers, body } = response;
  const says = (complaint: string) => ({ complaint, isRead: false, names: [] });
  if (mayPass && statusCode < 400) return { complaint: null, isRead: true, names: [] };
  if (statusCode < 400 || statusCode >= 500) return says(`answered ${statusCode}: ${body}`);
  if (headers['content-type'] !== 'application/problem+json; charset=utf-8') {
    return says(`no problem document: ${headers['content-type']}`);
  }
  if (leaks.test(body)) return says(`leaks: ${body}`);
  const problem = response.json<{ code: string; errors: { field: string }[] }>();
  if (problem.code === '') return says('no code');
  return {
    complaint: null,
    isRead: problem.code === 'validation_failed',
    names: problem.errors.map(({ field }) => field),
  };
}

let attackNumber = 0;
function nextAddress(): string {
  attackNumber += 1;
  return `10.${(attackNumber >> 16) & 255}.${(attackNumber >> 8) & 255}.${attackNumber & 255}`;
}

/**
 * Who sends an attack: everybody in the long run; else the two that between them pass every guard,
 * and the others by turns.
 */
function sendersOf(turn: number): readonly string[] {
  const names = Object.keys(callers);
  if (process.env.TALON_LONG === '1') return names;
  const guards = ['kiosk', 'everything'];
  const others = names.filter((name) => !guards.includes(name));
  return [...guards, others[turn % others.length] ?? 'public'];
}

/** Sends the attack as these; whoever may call the operation must be told the field. */
async function tryAs(
  operation: Operation,
  attack: Attack,
  senders: readonly string[],
): Promise<readonly string[]> {
  const complaints: string[] = [];
  let isNamed = attack.field === null;
  for (const caller of senders) {
    const headers = callers[caller] ?? {};
    const response = await send(operation, attack, headers, nextAddress());
    const { complaint, isRead, names } = judge(response, attack.mayPass === true);
    const where = `${operation.method} ${operation.path} as ${caller}, ${attack.what}`;
    if (complaint !== null) complaints.push(`${where}: ${complaint}`);
    if (isRead && attack.field !== null && namesField(names, attack.field)) isNamed = true;
  }
  if (!isNamed) {
    complaints.push(
      `${operation.method} ${operation.path}, ${attack.what}: nobody was told of ${attack.field}`,
    );
  }
  return complaints;
}

/** A wrong part of a union may be named by the union it stands in. */
function namesField(names: readonly string[], field: string): boolean {
  return names.some(
    (name) => field === name || field.startsWith(`${name}.`) || name.startsWith(`${field}.`),
  );
}

describe('hostile requests', () => {
  it('find every documented operation', () => {
    const paths = operations.map(({ method, path }) => `${method} ${path}`);
    for (const known of [
      'POST /api/v1/centres/{centre}/tickets',
      'POST /api/v1/windows/{window}/call-next',
      'PUT /api/v1/admin/centres/{centre}/settings',
      'POST /api/v1/devices/claims',
      'POST /api/v1/first-run',
    ]) {
      expect(paths).toContain(known);
    }
  });

  it('are answered 4xx with the field named, leak nothing and change nothing', async () => {
    const before = await fingerprint(server.house.db);
    const complaints: string[] = [];
    let sent = 0;
    for (const operation of operations) {
      for (const attack of attacksOn(operation)) {
        sent += 1;
        complaints.push(...(await tryAs(operation, attack, sendersOf(sent))));
      }
    }
    expect(complaints).toEqual([]);
    expect(sent).toBeGreaterThan(10_000);
    expect(await fingerprint(server.house.db)).toEqual(before);
  });

  it('with strange credentials get nothing that the public would not get', async () => {
    const strange: readonly Record<string, string>[] = [
      ...injections
        .filter((text) => /^[\x21-\xff ]*$/.test(text))
        .flatMap((text) => [
          { authorization: `Bearer ${text}` },
          { cookie: `talon_session=${text}` },
        ]),
      { authorization: 'Bearer' },
      { authorization: '' },
      { cookie: '=;;;==' },
      { cookie: `talon_session=${'a'.repeat(6000)}` },
      { cookie: 'talon_session=%00%ff%zz' },
      { 'x-ticket-key': 'k1.AAAA' },
      { 'accept-language': '\u00ff'.repeat(3000) },
    ];
    const complaints: string[] = [];
    for (const operation of operations.filter(({ method }) => method === 'GET')) {
      for (const headers of strange) {
        const url = pathWith(operation, {});
        const remoteAddress = nextAddress();
        const asPublic = await server.app.inject({ url, remoteAddress });
        const response = await server.app.inject({ url, remoteAddress, headers });
        const isSafe =
          response.statusCode === asPublic.statusCode ||
          response.statusCode === 401 ||
          response.statusCode === 403;
        if (!isSafe || leaks.test(response.body)) {
          complaints.push(
            `GET ${url} ${JSON.stringify(headers).slice(0, 60)}: ${response.statusCode}`,
          );
        }
      }
    }
    expect(complaints).toEqual([]);
  });

  it('leave a server that still issues a ticket', async () => {
    const menu = await server.app.inject('/api/v1/centres/demo/menu');
    const [category] = menu.json<{
      categories: { services: { id: string; purposes: string[] }[] }[];
    }>().categories;
    const [service] = category?.services ?? [];
    const issued = await server.app.inject({
      method: 'POST',
      url: '/api/v1/centres/demo/tickets',
      headers: { ...callers.kiosk },
      payload: { serviceIds: [service?.id], purpose: service?.purposes[0], language: 'uk' },
    });
    expect(issued.statusCode).toBe(201);
    expect((await server.app.inject('/health')).statusCode).toBe(200);
  });
});
