import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signIn } from '@talon/server/src/testing/people.ts';
import { openTestServer, type TestServer } from '@talon/server/src/testing/test-server.ts';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, test } from 'vitest';

const redirectUri = 'http://127.0.0.1:3000/api/v1/session/directory/callback';
/** Subject → what the directory calls the person today. */
const accounts: Record<string, string> = {
  's-1': 'i.savchuk',
  's-2': 'i.savchuk',
  's-3': 'nobody',
};

let issuer: Server;
let server: TestServer;

/** A real provider, whose people sign in as whoever the test says. */
function provide(url: string): Provider {
  return new Provider(url, {
    clients: [
      {
        client_id: 'talon',
        client_secret: 'a-secret-of-the-test',
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['preferred_username'], email: ['email'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, preferred_username: accounts[id] ?? id }),
    }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['of the test'] },
  });
}

let subject = 's-1';

beforeAll(async () => {
  issuer = createServer();
  await new Promise<void>((done) => issuer.listen(0, '127.0.0.1', done));
  const { port } = issuer.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const provider = provide(url);
  const answer = provider.callback();
  issuer.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response);
    void finish(provider, request, response);
  });
  server = await openTestServer({
    env: {
      TALON_OIDC_ISSUER: url,
      TALON_OIDC_CLIENT_ID: 'talon',
      TALON_OIDC_CLIENT_SECRET: 'a-secret-of-the-test',
    },
  });
});
afterAll(async () => {
  await server.close();
  issuer.closeAllConnections();
  await new Promise((done) => issuer.close(done));
});

async function finish(
  provider: Provider,
  request: Parameters<Provider['interactionDetails']>[0],
  response: Parameters<Provider['interactionDetails']>[1],
): Promise<void> {
  const { params, grantId } = await provider.interactionDetails(request, response);
  const known = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  const grant =
    known ?? new provider.Grant({ accountId: subject, clientId: String(params.client_id) });
  grant.addOIDCScope('openid profile email');
  const result = { login: { accountId: subject }, consent: { grantId: await grant.save() } };
  await provider.interactionFinished(request, response, result);
}

/** A browser at the directory: follows its redirects with its cookies, until it comes back to us. */
async function throughDirectory(start: string): Promise<string> {
  const jar = new Map<string, string>();
  let url = start;
  for (let step = 0; step < 10; step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`${answer.status} ${await answer.text()}`);
    url = new URL(location, url).href;
    if (url.startsWith(redirectUri)) return url.slice(redirectUri.length);
  }
  throw new Error('the directory turns in a circle');
}

async function begin(to = '/console/'): Promise<{ url: string; ticket: string }> {
  const answer = await server.app.inject(`/api/v1/session/directory?to=${to}`);
  const ticket = answer.cookies[0]?.value ?? '';
  return { url: String(answer.headers.location), ticket: `talon_directory=${ticket}` };
}

const comeBack = (query: string, cookie: string) =>
  server.app.inject({
    url: `/api/v1/session/directory/callback${query}`,
    headers: { cookie },
  });

async function signInAs(who: string) {
  subject = who;
  const { url, ticket } = await begin();
  return comeBack(await throughDirectory(url), ticket);
}

async function link(person: string, directoryLogin: string | null) {
  const { headers } = await signIn(server.app, 'admin');
  const answer = await server.app.inject({
    method: 'PATCH',
    url: `/api/v1/admin/centres/demo/people/${person}`,
    headers,
    payload: { directoryLogin },
  });
  expect(answer.statusCode).toBe(200);
}

const outcome = (answer: { headers: { location?: unknown } }) => String(answer.headers.location);

test('PE-10 a person whom an administrator has linked signs in at the directory', async () => {
  const ways = await server.app.inject('/api/v1/session/ways');
  expect(ways.json()).toEqual({ directory: { start: '/api/v1/session/directory' } });
  expect(outcome(await signInAs('s-1'))).toBe('/console/#directory=unknown');
  await link('demo-operator3', 'i.savchuk');
  const answer = await signInAs('s-1');
  expect(outcome(answer)).toBe('/console/');
  const session = answer.cookies.find(({ name }) => name === 'talon_session');
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
  const who = await server.app.inject({
    url: '/api/v1/session',
    headers: { cookie: `talon_session=${session?.value}` },
  });
  expect(who.json().user.login).toBe('operator3');
});

test('PE-10 the subject that came first is the person, though the login be given away', async () => {
  expect(outcome(await signInAs('s-2'))).toBe('/console/#directory=unknown');
  accounts['s-1'] = 'renamed';
  expect(outcome(await signInAs('s-1'))).toBe('/console/');
});

test('PE-10 nobody is made by the directory, and a link taken away lets nobody in', async () => {
  const before = [...server.house.identity.people.all()].length;
  expect(outcome(await signInAs('s-3'))).toBe('/console/#directory=unknown');
  expect([...server.house.identity.people.all()]).toHaveLength(before);
  await link('demo-operator3', null);
  expect(outcome(await signInAs('s-1'))).toBe('/console/#directory=unknown');
});

test('PE-10 state, nonce and verifier belong to one browser and one sign-in', async () => {
  await link('demo-operator3', 'renamed');
  subject = 's-1';
  const mine = await begin();
  const theirs = await begin();
  const query = await throughDirectory(mine.url);
  expect(outcome(await comeBack(query, theirs.ticket))).toBe('/console/#directory=failed');
  expect(outcome(await comeBack(query, ''))).toBe('/console/#directory=failed');
  expect(outcome(await comeBack('?code=made-up&state=x', mine.ticket))).toContain('failed');
  // The wrong ones never reached the directory: the code is still good, and once only.
  expect(outcome(await comeBack(query, mine.ticket))).toBe('/console/');
  expect(outcome(await comeBack(query, mine.ticket))).toBe('/console/#directory=failed');
});

test('PE-10 leads back to a page of this installation alone', async () => {
  for (const to of ['https://evil.example/', '//evil.example/', '/t/x', '/console/..//evil']) {
    const answer = await server.app.inject(
      `/api/v1/session/directory?to=${encodeURIComponent(to)}`,
    );
    expect(answer.statusCode).toBe(400);
  }
  const { url } = await begin('/console/devices/');
  expect(url).toContain('code_challenge_method=S256');
});
