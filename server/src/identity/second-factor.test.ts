import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeAt } from '../testing/authenticator.ts';
import { signIn } from '../testing/people.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

type Headers = Readonly<Record<string, string>>;
const password = 'talon-demo';
const post = (url: string, payload: object, headers: Headers = {}) =>
  server.app.inject({ method: 'POST', url: `/api/v1${url}`, payload, headers });
const enter = (login: string, code?: string) =>
  post('/session', { login, password, ...(code === undefined ? {} : { code }) });
const codeNow = (secret: string) => codeAt(secret, server.house.clock.now());
const codeOf = (answer: { json: () => { code: string } }) => answer.json().code;

/** Signs in and sets up the second factor; the next code is of the next period. */
async function enrol(login: string) {
  const { headers } = await signIn(server.app, login);
  const { secret } = (await post('/account/second-factor', { password }, headers)).json();
  const code = await codeNow(secret);
  const confirmed = await post('/account/second-factor/confirm', { code }, headers);
  server.passMs(30_000);
  const codes: string[] = confirmed.json().codes;
  return { secret: String(secret), codes, headers };
}

describe('second factor', () => {
  it('PE-7 asks for a code after the right password, and takes each code once', async () => {
    const { secret } = await enrol('operator1');
    expect([(await enter('operator1')).statusCode, codeOf(await enter('operator1'))]).toEqual([
      401,
      'code_required',
    ]);
    const code = await codeNow(secret);
    expect((await enter('operator1', code)).statusCode).toBe(200);
    expect(codeOf(await enter('operator1', code))).toBe('code_wrong');
  });

  it('PE-7 of two that bring one code at the same moment one is let in', async () => {
    const { secret } = await enrol('operator2');
    const code = await codeNow(secret);
    const both = await Promise.all([enter('operator2', code), enter('operator2', code)]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401]);
  });

  it('PE-7 takes a code of the period before and after, and none further away', async () => {
    const { secret } = await enrol('operator3');
    server.passMs(120_000);
    const code = await codeNow(secret);
    server.passMs(-30_000);
    expect((await enter('operator3', code)).statusCode).toBe(200);
    const next = await codeAt(secret, server.house.clock.now() + 120_000);
    expect(codeOf(await enter('operator3', next))).toBe('code_wrong');
  });

  it('PE-7 ten recovery codes sign in once each, as they were shown or without the dash', async () => {
    const { codes } = await enrol('operator4');
    expect(new Set(codes).size).toBe(10);
    const [first = '', second = ''] = codes;
    expect((await enter('operator4', first)).statusCode).toBe(200);
    expect(codeOf(await enter('operator4', first))).toBe('code_wrong');
    const typed = second.replace('-', ' ').toUpperCase();
    const entered = await enter('operator4', typed);
    expect(entered.statusCode).toBe(200);
    const cookie = `talon_session=${entered.cookies[0]?.value}`;
    const account = await server.app.inject({ url: '/api/v1/account', headers: { cookie } });
    expect(account.json().secondFactor).toEqual({ on: true, isRequired: false, recoveryLeft: 8 });
  });

  it('PE-7 guesses are locked out as passwords are, the right code included', async () => {
    const { secret } = await enrol('operator5');
    for (let i = 0; i < 5; i += 1)
      expect(codeOf(await enter('operator5', '000000'))).toBe('code_wrong');
    expect(codeOf(await enter('operator5', await codeNow(secret)))).toBe('locked_out');
    // The right password alone opens nothing, so it must not open the lock either.
    expect(codeOf(await enter('operator5'))).toBe('locked_out');
  });

  it('PE-9 neither secret nor recovery code can be read in the database', async () => {
    const { secret, codes } = await enrol('operator6');
    const db = server.house.db.withTables<Record<string, Record<string, unknown>>>();
    const rows = [
      ...(await db.selectFrom('second_factors').selectAll().execute()),
      ...(await db.selectFrom('recovery_codes').selectAll().execute()),
    ];
    const text = JSON.stringify(rows);
    expect(rows.length).toBeGreaterThan(10);
    for (const hidden of [secret, ...codes, ...codes.map((code) => code.replace('-', ''))]) {
      expect(text).not.toContain(hidden);
    }
  });

  it('is in force after its first right code, and asks for the password before', async () => {
    const { headers } = await signIn(server.app, 'operator7');
    const wrong = await post('/account/second-factor', { password: 'wrong' }, headers);
    expect(wrong.json().errors).toMatchObject([{ field: 'password', code: 'password_wrong' }]);
    await post('/account/second-factor', { password }, headers);
    const guess = await post('/account/second-factor/confirm', { code: '000000' }, headers);
    expect(guess.statusCode).toBe(400);
    await signIn(server.app, 'operator7');
  });

  it('is reset by an administrator, who is named in the log', async () => {
    await enrol('operator8');
    const admin = await signIn(server.app, 'admin');
    const answer = await server.app.inject({
      method: 'DELETE',
      url: '/api/v1/admin/centres/demo/people/demo-operator8/second-factor',
      headers: admin.headers,
    });
    expect(answer.statusCode).toBe(204);
    await signIn(server.app, 'operator8');
    const row = await server.house.db
      .withTables<{ audit: { action: string; by: string; subject: string } }>()
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'person.second_factor_reset')
      .executeTakeFirst();
    expect(row).toMatchObject({ by: 'demo-admin', subject: 'demo-operator8' });
  });

  it('CL-1 that the command line dropped is asked for no more, and set up anew', async () => {
    const drop = async (login: string) => {
      await enrol(login);
      const db = server.house.db.withTables<Record<string, { user: string }>>();
      await db.deleteFrom('second_factors').where('user', '=', `demo-${login}`).execute();
      await db.deleteFrom('recovery_codes').where('user', '=', `demo-${login}`).execute();
    };
    await drop('operator10');
    await signIn(server.app, 'operator10');
    await drop('operator10');
    const admin = await signIn(server.app, 'admin');
    const made = await post('/admin/centres/demo/people/demo-operator10/link', {}, admin.headers);
    const token = made.json().link.split('#')[1];
    const set = await post('/invitations', { token, password: 'інший пароль' });
    expect(set.json().session).toMatchObject({ user: { login: 'operator10' } });
  });

  it('PE-2 a link sets the password and does not sign in past the second factor', async () => {
    const { secret } = await enrol('operator9');
    const admin = await signIn(server.app, 'admin');
    const made = await post('/admin/centres/demo/people/demo-operator9/link', {}, admin.headers);
    const token = made.json().link.split('#')[1];
    const set = await post('/invitations', { token, password: 'інший пароль' });
    expect([set.json(), set.cookies]).toEqual([{ session: null }, []]);
    const code = await codeNow(secret);
    const entered = await post('/session', { login: 'operator9', password: 'інший пароль', code });
    expect(entered.statusCode).toBe(200);
  });
});

describe('a role that asks for a second factor', () => {
  it('PE-8 opens the own account and nothing more until it is set up', async () => {
    const admin = await signIn(server.app, 'admin');
    const before = await signIn(server.app, 'supervisor');
    const rules = await server.app.inject({
      method: 'PUT',
      url: '/api/v1/admin/centres/demo/sign-in-rules',
      payload: { secondFactorFor: ['supervisor'] },
      headers: admin.headers,
    });
    expect(rules.json()).toEqual({ secondFactorFor: ['supervisor'] });
    const windows = (headers: Headers) =>
      server.app.inject({ url: '/api/v1/centres/demo/windows', headers });
    expect([
      (await windows(before.headers)).statusCode,
      codeOf(await windows(before.headers)),
    ]).toEqual([403, 'second_factor_required']);
    const { session, headers } = await signIn(server.app, 'supervisor');
    expect(session.pending).toBe('second_factor');
    const offer = await post('/account/second-factor', { password }, headers);
    const code = await codeNow(offer.json().secret);
    await post('/account/second-factor/confirm', { code }, headers);
    expect((await windows(headers)).statusCode).toBe(200);
    const off = await post('/account/second-factor/remove', { password }, headers);
    expect(codeOf(off)).toBe('second_factor_required');
  });
});
