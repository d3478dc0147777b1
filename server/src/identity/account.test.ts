import type { AccountAnswer } from '@talon/shared/contract/account.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../testing/people.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';
import { agentOf } from './user-agent.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

type Headers = Readonly<Record<string, string>>;
const account = async (headers: Headers) =>
  (await server.app.inject({ url: '/api/v1/account', headers })).json<AccountAnswer>();
const setPassword = (headers: Headers, payload: object) =>
  server.app.inject({ method: 'PUT', url: '/api/v1/account/password', payload, headers });
const isIn = async (headers: Headers) =>
  (await server.app.inject({ url: '/api/v1/session', headers })).statusCode === 200;

describe('the own account', () => {
  it('PE-11 a new password needs the old one and ends the other sessions', async () => {
    const here = await signIn(server.app, 'operator1');
    const there = await signIn(server.app, 'operator1');
    const wrong = await setPassword(here.headers, { password: 'wrong', next: 'добрий пароль' });
    expect(wrong.json().errors).toMatchObject([{ field: 'password', code: 'password_wrong' }]);
    const weak = await setPassword(here.headers, {
      password: 'talon-demo',
      next: 'operator1-2026',
    });
    expect(weak.json().errors).toMatchObject([{ field: 'next', code: 'password_login' }]);
    const done = await setPassword(here.headers, { password: 'talon-demo', next: 'добрий пароль' });
    expect(done.statusCode).toBe(204);
    expect([await isIn(here.headers), await isIn(there.headers)]).toEqual([true, false]);
    await signIn(server.app, 'operator1', 'добрий пароль');
  });

  it('PE-11 shows where one is signed in, and ends one of them or all but this', async () => {
    const here = await signIn(server.app, 'operator2');
    const there = await signIn(server.app, 'operator2');
    const { sessions } = await account(here.headers);
    expect(sessions.map(({ isThis }) => isThis).sort()).toEqual([false, true]);
    const other = sessions.find(({ isThis }) => !isThis)?.id;
    const end = (path: string, headers: Headers) =>
      server.app.inject({ method: 'DELETE', url: `/api/v1/account/sessions${path}`, headers });
    const stranger = await signIn(server.app, 'operator3');
    expect((await end(`/${other}`, stranger.headers)).statusCode).toBe(404);
    expect((await end(`/${other}`, here.headers)).statusCode).toBe(204);
    expect(await isIn(there.headers)).toBe(false);
    const third = await signIn(server.app, 'operator2');
    await end('', here.headers);
    expect([await isIn(here.headers), await isIn(third.headers)]).toEqual([true, false]);
  });

  it('guesses of the own password are locked out as at the door', async () => {
    const { headers } = await signIn(server.app, 'operator4');
    const guess = { password: 'wrong', next: 'добрий пароль' };
    for (let i = 0; i < 5; i += 1) await setPassword(headers, guess);
    expect((await setPassword(headers, guess)).json().code).toBe('locked_out');
  });

  it('knows a browser by its names and keeps no more of the header', () => {
    const edge = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0 Safari/537.36 Edg/142.0';
    expect(agentOf(edge)).toEqual({ browser: 'Edge', system: 'Windows' });
    expect(agentOf('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0')).toEqual({
      browser: 'Firefox',
      system: 'Linux',
    });
    expect(agentOf(undefined)).toEqual({ browser: null, system: null });
  });
});
