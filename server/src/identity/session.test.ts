import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../testing/people.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';
import { delayMs } from './lockout.ts';
import { absoluteMs, idleMs } from './sessions.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const attempt = (login: string, password: string) =>
  server.app.inject({ method: 'POST', url: '/api/v1/session', payload: { login, password } });
const whoAmI = (headers: Record<string, string>) =>
  server.app.inject({ method: 'GET', url: '/api/v1/session', headers });

describe('sessions', () => {
  it('sets a cookie that scripts cannot read and foreign pages cannot send', async () => {
    const response = await attempt('operator1', 'talon-demo');
    const cookie = String(response.headers['set-cookie']);
    expect(cookie).toMatch(/^talon_session=[\w-]{43}; .*HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain('Secure');
    expect(response.json()).toMatchObject({
      user: { login: 'operator1', name: 'Олена Ковальчук' },
      roles: ['operator'],
      centres: ['demo'],
    });
  });

  it('goes on for who reads while nothing can be written', async () => {
    const { headers } = await signIn(server.app, 'operator3');
    server.passMs(2 * 60_000);
    await server.withoutRoom(async () => {
      expect((await whoAmI(headers)).statusCode).toBe(200);
    });
    expect((await whoAmI(headers)).statusCode).toBe(200);
  });

  it('keeps only a hash of the cookie', async () => {
    const { headers } = await signIn(server.app, 'operator2');
    const value = headers.cookie.split('=')[1] ?? '';
    const rows = await server.house.db
      .withTables<{ sessions: { id: string } }>()
      .selectFrom('sessions')
      .select('id')
      .execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ id }) => id === value)).toBe(false);
  });

  it('answers a wrong password and an unknown login alike', async () => {
    const wrong = await attempt('reception', 'wrong');
    const unknown = await attempt('nobody', 'wrong');
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json().code).toBe('bad_credentials');
    expect(unknown.json()).toEqual(wrong.json());
  });

  it('refuses a change without the token of the session', async () => {
    const { headers } = await signIn(server.app, 'operator3');
    const without = await server.app.inject({
      method: 'DELETE',
      url: '/api/v1/session',
      headers: { cookie: headers.cookie },
    });
    expect(without.statusCode).toBe(403);
    expect(without.json().code).toBe('csrf');
    const foreign = await signIn(server.app, 'operator4');
    const other = await server.app.inject({
      method: 'DELETE',
      url: '/api/v1/session',
      headers: { cookie: headers.cookie, 'x-csrf-token': foreign.headers['x-csrf-token'] },
    });
    expect(other.json().code).toBe('csrf');
    expect((await whoAmI(headers)).statusCode).toBe(200);
  });

  it('ends with sign-out, at once and for good', async () => {
    const { headers } = await signIn(server.app, 'operator5');
    const heard: string[] = [];
    const stop = server.house.identity.onSessionEnd(({ user }) => heard.push(user));
    const out = await server.app.inject({ method: 'DELETE', url: '/api/v1/session', headers });
    stop();
    expect(out.statusCode).toBe(204);
    expect(heard).toEqual(['demo-operator5']);
    expect((await whoAmI(headers)).statusCode).toBe(401);
  });

  it('expires when idle, and after a shift even when busy', async () => {
    const idle = await signIn(server.app, 'operator6');
    server.passMs(idleMs - 1000);
    expect((await whoAmI(idle.headers)).statusCode).toBe(200);
    server.passMs(idleMs + 1000);
    expect((await whoAmI(idle.headers)).statusCode).toBe(401);

    const busy = await signIn(server.app, 'operator6');
    for (let passed = 0; passed < absoluteMs; passed += idleMs / 2) {
      expect((await whoAmI(busy.headers)).statusCode).toBe(200);
      server.passMs(idleMs / 2);
    }
    expect((await whoAmI(busy.headers)).statusCode).toBe(401);
  });

  it('tells of a session that ran out, so that its sockets end with it', async () => {
    const { session } = await signIn(server.app, 'operator9');
    const ended: string[] = [];
    const stop = server.house.identity.onSessionEnd(({ user }) => ended.push(user));
    await server.house.identity.purge();
    expect(ended).not.toContain(session.user.id);
    server.passMs(idleMs);
    await server.house.identity.purge();
    stop();
    expect(ended).toContain(session.user.id);
  });
});

it('CL-6 tells once of a session that another process has ended, and of no other', async () => {
  const { identity, db } = server.house;
  const gone = await signIn(server.app, 'operator2');
  const going = await signIn(server.app, 'operator3');
  const ended: string[] = [];
  const stop = identity.onSessionEnd(({ user }) => ended.push(user));
  const rows = db.withTables<{ sessions: { user: string } }>();
  const { id } = gone.session.user;
  const cut = await rows.deleteFrom('sessions').where('user', '=', id).executeTakeFirst();
  const beginning = signIn(server.app, 'operator4');
  await Promise.all([identity.lookAgain(), identity.lookAgain()]);
  await beginning;
  await identity.lookAgain();
  stop();
  expect(ended).toEqual(Array(Number(cut.numDeletedRows)).fill(id));
  expect(identity.isSignedIn(id)).toBe(false);
  expect(identity.isSignedIn(going.session.user.id)).toBe(true);
});

describe('lock-out', () => {
  it('closes a login for a growing time, the right password included', async () => {
    for (let i = 0; i < 5; i += 1) {
      expect((await attempt('operator7', 'wrong')).statusCode).toBe(401);
    }
    const closed = await attempt('operator7', 'talon-demo');
    expect(closed.statusCode).toBe(429);
    expect(closed.json().code).toBe('locked_out');
    expect(Number(closed.headers['retry-after'])).toBeLessThanOrEqual(30);
    server.passMs(30_000);
    expect((await attempt('operator7', 'talon-demo')).statusCode).toBe(200);
    expect((await attempt('operator7', 'wrong')).statusCode).toBe(401);
  });

  it('treats a login that nobody has in the same way', async () => {
    for (let i = 0; i < 5; i += 1) await attempt('ghost', 'wrong');
    expect((await attempt('ghost', 'wrong')).json().code).toBe('locked_out');
  });

  it('forgets a login that nobody has tried for a day', async () => {
    const db = server.house.db.withTables<{ login_failures: { login: string } }>();
    const tried = async () =>
      (await db.selectFrom('login_failures').select('login').execute()).length;
    await attempt('stranger', 'wrong');
    expect(await tried()).toBeGreaterThan(0);
    server.passMs(25 * 3_600_000);
    await server.house.identity.purge();
    expect(await tried()).toBe(0);
  });

  it('checks no more than five of many attempts at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) => attempt('operator8', `wrong${i}`)),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(35);
  });

  it('PE-17 takes two hundred failures of one address in ten minutes, also at once', async () => {
    server.passMs(600_000);
    const answers = await Promise.all(
      Array.from({ length: 230 }, (_, i) => attempt('nobody-else', `wrong${i}`)),
    );
    const limited = answers.filter((answer) => answer.json().code === 'rate_limited');
    expect(limited).toHaveLength(30);
    server.passMs(600_000);
    for (let i = 0; i < 3; i += 1) {
      expect((await attempt('operator10', 'talon-demo')).statusCode).toBe(200);
    }
  });

  it('doubles the delay up to a quarter of an hour', () => {
    expect([4, 5, 6, 7, 30].map(delayMs)).toEqual([0, 30_000, 60_000, 120_000, 900_000]);
  });
});
