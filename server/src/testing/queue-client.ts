import type { IssuedAnswer } from '@talon/shared/contract/tickets.ts';
import type { LightMyRequestResponse } from 'fastify';
import { vi } from 'vitest';
import { askPatiently } from './patient.ts';
import { pairDemo, signIn } from './people.ts';
import { openTestServer, type TestServer } from './test-server.ts';

/** A whole server and its threads start in these tests, on machines that do other work as well. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

export type Headers = Readonly<Record<string, string>>;

/** A quiet demonstration with a kiosk, as tests of the queue's routes speak to it. */
export interface QueueClient {
  readonly server: TestServer;
  readonly kiosk: Headers;
  readonly as: (login: string) => Promise<Headers>;
  readonly post: (
    path: string,
    body: unknown,
    headers?: Headers,
  ) => Promise<LightMyRequestResponse>;
  readonly get: (path: string, headers?: Headers) => Promise<LightMyRequestResponse>;
  readonly put: (path: string, body: unknown, headers?: Headers) => Promise<LightMyRequestResponse>;
  /** A ticket from the kiosk; `service` of the sample centre, to apply. */
  readonly issue: (service: string, more?: object) => Promise<IssuedAnswer>;
  /** What the audit log says was done to a ticket or window. */
  readonly audited: (subject: string) => Promise<readonly string[]>;
}

type AuditTables = { audit: { action: string; subject: string | null; at: number } };

/** A service of the sample centre that may be applied for, served at windows 1, 2, 7 and 14. */
export const serviceA = 'igov-29';
export const keyOf = (issued: IssuedAnswer): string => issued.link.split('#')[1] ?? '';

export async function openQueueClient(): Promise<QueueClient> {
  const server = await openTestServer();
  const { app } = server;
  const known = new Map<string, Headers>();
  const send = (method: 'POST' | 'PUT', path: string, body: unknown, headers: Headers = {}) =>
    app.inject({ method, url: `/api/v1${path}`, payload: body as object, headers: { ...headers } });
  const kiosk = await pairDemo(app, { kind: 'kiosk' });
  const headers: Headers = { authorization: kiosk.authorization };
  return {
    server,
    kiosk: headers,
    as: async (login) => {
      const signed = known.get(login) ?? { ...(await signIn(app, login)).headers };
      known.set(login, signed);
      return signed;
    },
    post: (path, body, more) => send('POST', path, body, more),
    put: (path, body, more) => send('PUT', path, body, more),
    get: (path, more = {}) => app.inject({ url: `/api/v1${path}`, headers: { ...more } }),
    audited: async (subject) => {
      const rows = server.house.db.withTables<AuditTables>().selectFrom('audit').select('action');
      const found = await rows.where('subject', '=', subject).orderBy('at').execute();
      return found.map(({ action }) => action);
    },
    issue: async (service, more = {}) => {
      const body = { serviceIds: [service], purpose: 'apply', language: 'uk', ...more };
      const url = '/api/v1/centres/demo/tickets';
      const asked = { method: 'POST', url, payload: body, headers: { ...headers } } as const;
      const response = await askPatiently(app, asked);
      if (response.statusCode !== 201) throw new Error(response.body);
      return response.json<IssuedAnswer>();
    },
  };
}
