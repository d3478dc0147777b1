import { randomUUID } from 'node:crypto';
import type { Right } from '@talon/shared/contract/people.ts';
import type { IssuedAnswer } from '@talon/shared/contract/tickets.ts';

/** A signed-in person or a paired device of the demonstration, over plain HTTP. */
export interface Caller {
  readonly post: <T>(path: string, body?: unknown, key?: string) => Promise<Replied<T>>;
  readonly get: <T>(path: string) => Promise<Replied<T>>;
  readonly put: <T>(path: string, body: unknown) => Promise<Replied<T>>;
  readonly patch: <T>(path: string, body: unknown) => Promise<Replied<T>>;
  /** The body is the file itself. */
  readonly upload: <T>(path: string, file: Uint8Array<ArrayBuffer>) => Promise<Replied<T>>;
}

export interface Replied<T> {
  readonly status: number;
  readonly body: T;
}

export const demoPassword = 'talon-demo';
export const demoCentre = 'demo';

function callerWith(url: string, headers: Readonly<Record<string, string>>): Caller {
  const ask = async <T>(method: string, path: string, body: unknown, key?: string) => {
    const isFile = body instanceof Blob;
    const type = isFile ? 'application/octet-stream' : 'application/json';
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        ...headers,
        ...(body === undefined ? {} : { 'content-type': type }),
        ...(method === 'POST' ? { 'idempotency-key': key ?? randomUUID() } : {}),
      },
      body: body === undefined ? null : isFile ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as T };
  };
  return {
    post: <T>(path: string, body: unknown = {}, key?: string) => ask<T>('POST', path, body, key),
    get: <T>(path: string) => ask<T>('GET', path, undefined),
    put: <T>(path: string, body: unknown) => ask<T>('PUT', path, body),
    patch: <T>(path: string, body: unknown) => ask<T>('PATCH', path, body),
    upload: <T>(path: string, file: Uint8Array<ArrayBuffer>) =>
      ask<T>('POST', path, new Blob([file])),
  };
}

export async function signIn(url: string, login: string): Promise<Caller> {
  const response = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ login, password: demoPassword }),
  });
  if (!response.ok) throw new Error(`${login} could not sign in: ${await response.text()}`);
  const { csrfToken } = (await response.json()) as { csrfToken: string };
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return callerWith(url, { cookie, 'x-csrf-token': csrfToken });
}

export async function demoDevice(
  url: string,
  device: Readonly<Record<string, string>>,
): Promise<Caller & { readonly token: string }> {
  const response = await fetch(`${url}/api/v1/demo/devices`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(device),
  });
  if (!response.ok) throw new Error(`no device: ${await response.text()}`);
  const { token } = (await response.json()) as { token: string };
  return { ...callerWith(url, { authorization: `Bearer ${token}` }), token };
}

/** The answer's body, or an error that shows what came instead. */
export function expectOk<T>(what: string, replied: Replied<T>): T {
  if (replied.status >= 200 && replied.status < 300) return replied.body;
  throw new Error(`${what}: ${replied.status} ${JSON.stringify(replied.body)}`);
}

/** A visitor takes a ticket for one service: to apply, in Ukrainian, unless `more` says otherwise. */
export async function takeTicketOf(
  caller: Caller,
  service: string,
  more: object = {},
): Promise<IssuedAnswer> {
  const body = { serviceIds: [service], purpose: 'apply', language: 'uk', ...more };
  return expectOk('ticket', await caller.post(`/centres/${demoCentre}/tickets`, body));
}

/** Gives a person of the demonstration one right at its centre. */
export async function giveRight(admin: Caller, login: string, right: Right): Promise<void> {
  const person = `/admin/centres/${demoCentre}/people/demo-${login}`;
  expectOk('right', await admin.patch(person, { rights: [right] }));
}
