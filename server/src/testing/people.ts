import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import type { FastifyInstance } from 'fastify';
import { askPatiently } from './patient.ts';

/** Headers of a signed-in person, ready for `app.inject`. */
export interface SignedIn {
  readonly headers: { readonly cookie: string; readonly 'x-csrf-token': string };
  readonly session: SessionAnswer;
}

export async function signIn(
  app: FastifyInstance,
  login: string,
  password = 'talon-demo',
): Promise<SignedIn> {
  const response = await askPatiently(app, {
    method: 'POST',
    url: '/api/v1/session',
    payload: { login, password },
  });
  const cookie = response.cookies[0];
  if (response.statusCode !== 200 || cookie === undefined) {
    throw new Error(`sign-in of ${login}: ${response.statusCode} ${response.body}`);
  }
  const session = response.json<SessionAnswer>();
  const headers = {
    cookie: `${cookie.name}=${cookie.value}`,
    'x-csrf-token': session.csrfToken,
  };
  return { headers, session };
}

/** Headers of a page that the demonstration has paired. */
export async function pairDemo(
  app: FastifyInstance,
  body: { readonly kind: 'kiosk' | 'board' | 'sign'; readonly window?: string },
): Promise<{ readonly authorization: string }> {
  const response = await askPatiently(app, {
    method: 'POST',
    url: '/api/v1/demo/devices',
    payload: body,
  });
  if (response.statusCode !== 201) throw new Error(`pairing: ${response.body}`);
  return { authorization: `Bearer ${response.json<{ token: string }>().token}` };
}
