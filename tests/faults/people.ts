import { randomUUID } from 'node:crypto';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import type { IssuedAnswer } from '@talon/shared/contract/tickets.ts';

/** What came back, or null when nothing did: the server was killed before it answered. */
export interface Reply<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

export type Send = <Body>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  sent?: { readonly body?: unknown; readonly key?: string },
) => Promise<Reply<Body> | null>;

/** Somebody who speaks to the server; keeps its rights when the server is another process. */
function speaker(at: () => string, headers: Readonly<Record<string, string>> = {}): Send {
  return async (method, path, { body, key } = {}) => {
    const response = await fetch(`${at()}/api/v1${path}`, {
      method,
      headers: {
        ...headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => null);
    if (response === null) return null;
    const text = await response.text().catch(() => null);
    // Cut off in the middle is no answer: nobody could have read it.
    if (text === null) return null;
    return { status: response.status, body: JSON.parse(text), headers: response.headers };
  };
}

async function must<Body>(reply: Promise<Reply<Body> | null>): Promise<Reply<Body>> {
  const came = await reply;
  if (came === null || came.status >= 300) throw new Error(JSON.stringify(came));
  return came;
}

/** A paired kiosk of the demonstration. */
export async function kioskAt(at: () => string): Promise<Send> {
  const { body } = await must(
    speaker(at)<{ token: string }>('POST', '/demo/devices', { body: { kind: 'kiosk' } }),
  );
  return speaker(at, { authorization: `Bearer ${body.token}` });
}

export async function signedIn(at: () => string, login: string): Promise<Send> {
  const { body, headers } = await must(
    speaker(at)<SessionAnswer>('POST', '/session', { body: { login, password: 'talon-demo' } }),
  );
  const cookie = headers.getSetCookie().map((one) => one.split(';', 1)[0] ?? '');
  return speaker(at, { cookie: cookie.join('; '), 'x-csrf-token': body.csrfToken });
}

/** Services of the sample centre that need no choice of a purpose. */
export async function servicesAt(at: () => string): Promise<readonly string[]> {
  type Menu = { categories: { services: { id: string; purposes: string[] }[] }[] };
  const { body } = await must(speaker(at)<Menu>('GET', '/centres/demo/menu?language=uk'));
  return body.categories.flatMap(({ services }) =>
    services.filter(({ purposes }) => purposes.length === 1).map(({ id }) => id),
  );
}

/** One touch at the kiosk: the key stays the same when it has to be repeated. */
export interface Touch {
  readonly key: string;
  readonly service: string;
}

export function touch(service: string): Touch {
  return { key: randomUUID(), service };
}

export function issue(kiosk: Send, { key, service }: Touch): Promise<Reply<IssuedAnswer> | null> {
  const body = { serviceIds: [service], language: 'uk' };
  return kiosk<IssuedAnswer>('POST', '/centres/demo/tickets', { body, key });
}
