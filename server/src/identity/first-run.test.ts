import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await openTestServer({ demo: false });
});
afterEach(() => server.close());

const state = async () => (await server.app.inject('/api/v1/first-run')).json();
const person = { name: 'Ірина Мельник', login: 'iryna', password: 'довгий пароль' };
const begin = (token: string, centre: 'own' | 'sample' = 'sample') =>
  server.app.inject({
    method: 'POST',
    url: '/api/v1/first-run',
    payload: { token, centre, ...person },
  });

describe('first run', () => {
  it('makes the first administrator, signs in and fills the sample centre', async () => {
    expect(await state()).toEqual({ needed: true, valid: true });
    const answer = await begin(server.firstRunToken ?? '');
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({
      user: { login: 'iryna' },
      roles: ['administrator'],
      centres: ['demo'],
    });
    expect(answer.cookies[0]?.name).toBe('talon_session');
    expect(await state()).toEqual({ needed: false, valid: false });
  });

  it('leaves the installation without a centre when its own is to come', async () => {
    const answer = await begin(server.firstRunToken ?? '', 'own');
    expect(answer.json().centres).toEqual([]);
  });

  it('works once, even for two at the same moment', async () => {
    const token = server.firstRunToken ?? '';
    const both = await Promise.all([begin(token), begin(token)]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 400]);
    expect((await begin(token)).statusCode).toBe(400);
  });

  it('refuses a wrong link and one older than thirty minutes', async () => {
    for (const letter of ['x', 'я']) {
      const wrong = await begin(letter.repeat(43));
      expect(wrong.json().errors).toMatchObject([{ field: 'token', code: 'code_expired' }]);
    }
    server.passMs(30 * 60_000);
    expect(await state()).toEqual({ needed: true, valid: false });
    expect((await begin(server.firstRunToken ?? '')).statusCode).toBe(400);
    expect(server.house.settings.centres()).toEqual([]);
  });

  it('is not needed where somebody can sign in', async () => {
    const demo = await openTestServer();
    expect(demo.firstRunToken).toBeNull();
    expect((await demo.app.inject('/api/v1/first-run')).json()).toEqual({
      needed: false,
      valid: false,
    });
    await demo.close();
  });
});
