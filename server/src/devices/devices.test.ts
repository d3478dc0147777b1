import type { PairingAnswer } from '@talon/shared/contract/devices.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../testing/people.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let admin: Record<string, string>;
beforeAll(async () => {
  server = await openTestServer();
  admin = { ...(await signIn(server.app, 'admin')).headers };
});
afterAll(() => server.close());

const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  server.app.inject({ method: 'POST', url: `/api/v1${url}`, payload, headers });
const newPairing = async () => (await post('/devices/pairings', {})).json<PairingAnswer>();
const claimOf = (code: string) => ({ code, name: 'Кіоск 1', kind: 'kiosk', centre: 'demo' });
const fetchToken = ({ id, secret }: PairingAnswer) =>
  post(`/devices/pairings/${id}/token`, { secret });
const me = (token: string) =>
  server.app.inject({
    method: 'GET',
    url: '/api/v1/devices/me',
    headers: { authorization: `Bearer ${token}` },
  });

describe('pairing', () => {
  it('DV-1 gives a token to the device whose code an administrator claimed', async () => {
    const pairing = await newPairing();
    expect(pairing.code).toMatch(/^\d{6}$/);
    expect((await fetchToken(pairing)).json()).toEqual({ state: 'pending' });
    const claimed = await post('/devices/claims', claimOf(pairing.code), admin);
    expect(claimed.statusCode).toBe(201);
    const answer = (await fetchToken(pairing)).json();
    expect(answer).toMatchObject({ state: 'claimed', device: { name: 'Кіоск 1', kind: 'kiosk' } });
    expect((await me(answer.token)).json()).toMatchObject({ kind: 'kiosk', centre: 'demo' });
  });

  it('DV-1 gives the token again until it is used: a lost answer costs no second pairing', async () => {
    const pairing = await newPairing();
    await post('/devices/claims', claimOf(pairing.code), admin);
    const lost = (await fetchToken(pairing)).json().token;
    const { token } = (await fetchToken(pairing)).json();
    expect((await me(lost)).statusCode).toBe(401);
    expect((await me(token)).statusCode).toBe(200);
    expect((await fetchToken(pairing)).statusCode).toBe(404);
  });

  it('lets a device read while nothing can be written', async () => {
    const pairing = await newPairing();
    await post('/devices/claims', claimOf(pairing.code), admin);
    const { token } = (await fetchToken(pairing)).json();
    await server.withoutRoom(async () => {
      expect((await me(token)).statusCode).toBe(200);
      expect((await me('stranger')).statusCode).toBe(401);
      expect((await post('/devices/pairings', {})).statusCode).toBe(503);
    });
  });

  it('gives one address so many codes at a time, and others theirs all the same', async () => {
    const from = (remoteAddress: string) =>
      server.app.inject({
        method: 'POST',
        url: '/api/v1/devices/pairings',
        payload: {},
        remoteAddress,
      });
    const codes = new Set<number>();
    for (let n = 0; n < 120; n += 1) codes.add((await from('203.0.113.7')).statusCode);
    expect([...codes]).toEqual([201]);
    const refused = await from('203.0.113.7');
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(600);
    expect((await from('198.51.100.9')).statusCode).toBe(201);
    server.passMs(600_000);
    expect((await from('203.0.113.7')).statusCode).toBe(201);
  });

  it('DV-1 keeps secret and token as hashes only', async () => {
    const pairing = await newPairing();
    await post('/devices/claims', claimOf(pairing.code), admin);
    const { token } = (await fetchToken(pairing)).json();
    const tables = server.house.db.withTables<{
      devices: Record<string, unknown>;
      pairings: Record<string, unknown>;
    }>();
    const rows = [
      ...(await tables.selectFrom('devices').selectAll().execute()),
      ...(await tables.selectFrom('pairings').selectAll().execute()),
    ];
    const text = JSON.stringify(rows);
    expect(text).not.toContain(token);
    expect(text).not.toContain(pairing.secret);
  });

  it('DV-1 refuses a wrong secret, a used code and an old one', async () => {
    const pairing = await newPairing();
    const wrong = await fetchToken({ ...pairing, secret: 'x'.repeat(43) });
    expect(wrong.statusCode).toBe(404);
    await post('/devices/claims', claimOf(pairing.code), admin);
    const again = await post('/devices/claims', claimOf(pairing.code), admin);
    expect(again.json().errors).toMatchObject([{ field: 'code', code: 'code_expired' }]);
    const old = await newPairing();
    server.passMs(11 * 60_000);
    expect((await post('/devices/claims', claimOf(old.code), admin)).statusCode).toBe(400);
    expect((await fetchToken(old)).statusCode).toBe(404);
  });

  it('asks for the window of a sign, and for one that exists', async () => {
    const { code } = await newPairing();
    const sign = { code, name: 'Табличка', kind: 'sign', centre: 'demo' };
    const none = await post('/devices/claims', sign, admin);
    expect(none.json().errors).toMatchObject([{ field: 'window', code: 'required' }]);
    const other = await post('/devices/claims', { ...sign, window: 'w99' }, admin);
    expect(other.json().errors).toMatchObject([{ field: 'window', code: 'unknown' }]);
    const byNumber = await post('/devices/claims', { ...sign, window: '9' }, admin);
    expect(byNumber.json()).toMatchObject({ kind: 'sign', window: 'demo-w9' });
  });

  it('lets administrators alone claim, and repeats their answer by key', async () => {
    const { code } = await newPairing();
    const operator = (await signIn(server.app, 'operator1')).headers;
    expect((await post('/devices/claims', claimOf(code))).statusCode).toBe(401);
    expect((await post('/devices/claims', claimOf(code), { ...operator })).statusCode).toBe(403);
    const keyed = { ...admin, 'idempotency-key': 'claim-1' };
    const first = await post('/devices/claims', claimOf(code), keyed);
    const second = await post('/devices/claims', claimOf(code), keyed);
    expect(second.json()).toEqual(first.json());
    expect(second.headers['idempotent-replayed']).toBe('true');
    const other = await post('/devices/claims', claimOf('000000'), keyed);
    expect(other.statusCode).toBe(422);
    expect(other.json().code).toBe('key_reused');
  });

  it('stops an administrator who guesses codes', async () => {
    const guesser = { ...(await signIn(server.app, 'admin')).headers };
    const answers: number[] = [];
    for (let i = 0; i < 12; i += 1) {
      const guess = await post('/devices/claims', claimOf(String(i).padStart(6, '0')), guesser);
      answers.push(guess.statusCode);
    }
    expect(answers.at(-1)).toBe(429);
    server.passMs(600_000);
  });
});

describe('revocation', () => {
  it('DV-3 ends a token at once and tells who holds its sockets', async () => {
    const pairing = await newPairing();
    await post('/devices/claims', claimOf(pairing.code), admin);
    const { token, device } = (await fetchToken(pairing)).json();
    expect((await me(token)).statusCode).toBe(200);
    const heard: string[] = [];
    const stop = server.house.devices.onRevoked((id) => heard.push(id));
    const url = `/api/v1/devices/${device.id}`;
    const gone = await server.app.inject({ method: 'DELETE', url, headers: admin });
    stop();
    expect(gone.statusCode).toBe(204);
    expect(heard).toEqual([device.id]);
    expect((await me(token)).statusCode).toBe(401);
    const about = await server.app.inject({
      url: '/api/v1/about',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(about.statusCode).toBe(401);
  });
});

describe('the demonstration', () => {
  it('pairs its pages by itself, the same page with the same token', async () => {
    const first = (await post('/demo/devices', { kind: 'board' })).json();
    const second = (await post('/demo/devices', { kind: 'board' })).json();
    expect(second).toEqual(first);
    expect((await me(first.token)).json()).toMatchObject({ kind: 'board', centre: 'demo' });
  });

  it('DV-3 pairs a page anew that was unpaired, and its socket is let in', async () => {
    const kiosk = { kind: 'kiosk' };
    const { token, device } = (await post('/demo/devices', kiosk)).json();
    const url = `/api/v1/devices/${device.id}`;
    const gone = await server.app.inject({ method: 'DELETE', url, headers: admin });
    expect([gone.statusCode, (await me(token)).statusCode]).toEqual([204, 401]);
    const again = (await post('/demo/devices', kiosk)).json();
    expect((await me(again.token)).json()).toMatchObject({ kind: 'kiosk', centre: 'demo' });
    const { isPaired, change, find } = server.house.devices;
    expect(isPaired(again.device.id)).toBe(true);
    const face = find(again.device.id);
    expect(face && (await change(face.id, { ...face, name: 'Кіоск 7' }))?.name).toBe('Кіоск 7');
  });

  it('does so with --demo only', async () => {
    const real = await openTestServer({ demo: false });
    const answer = await real.app.inject({
      method: 'POST',
      url: '/api/v1/demo/devices',
      payload: { kind: 'board' },
    });
    await real.close();
    expect(answer.statusCode).toBe(404);
  });
});
