import type { HealthBody } from '@talon/shared/contract/device-health.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pairDemo, signIn } from '../testing/people.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';
import { openDeviceHouse } from './open.ts';

let server: TestServer;
let admin: Record<string, string>;
let supervisor: Record<string, string>;
let board: Record<string, string>;
const id = 'demo-board-all';

beforeAll(async () => {
  server = await openTestServer();
  admin = { ...(await signIn(server.app, 'admin')).headers };
  supervisor = { ...(await signIn(server.app, 'supervisor')).headers };
  board = { ...(await pairDemo(server.app, { kind: 'board' })) };
});
afterAll(() => server.close());

const ask = (
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  headers: Record<string, string>,
  payload?: object,
) =>
  server.app.inject({
    method,
    url: `/api/v1${path}`,
    headers,
    ...(payload === undefined ? {} : { payload }),
  });
const health: HealthBody = {
  build: '0.1.0',
  width: 1920,
  height: 1080,
  pixelRatio: 1,
  upSeconds: 60,
  clockOffsetMs: -1200,
  sound: 'rendered',
  printer: null,
  errors: [],
};
const tell = (part: Partial<HealthBody> = {}) =>
  ask('PUT', '/devices/me/health', board, { ...health, ...part });
const item = () => server.house.devices.watch.items('demo').find((one) => one.id === id);
type HealthTable = { device_health: { device: string; at: number; body: string } };
const written = async () => {
  const tables = server.house.db.withTables<HealthTable>();
  return tables.selectFrom('device_health').selectAll().execute();
};
type AuditTable = { audit: { by: string; centre: string; action: string; subject: string } };
/** What the audit log says was done to the board, and by whom. */
const audited = async () => {
  const tables = server.house.db.withTables<AuditTable>();
  const found = tables.selectFrom('audit').select(['by', 'centre', 'action']);
  return found.where('subject', '=', id).execute();
};

describe('health', () => {
  it('DV-5 is shown at once and written at most once a minute', async () => {
    expect((await tell()).statusCode).toBe(204);
    expect(item()).toMatchObject({ address: '127.0.0.1', health: { width: 1920 } });
    const [first] = await written();
    await tell({ width: 1280 });
    expect(item()).toMatchObject({ health: { width: 1280 } });
    expect(await written()).toEqual([first]);
    server.passMs(60_000);
    await tell({ width: 1366 });
    expect(JSON.parse((await written())[0]?.body ?? '')).toMatchObject({ width: 1366 });
  });

  it('DV-5 goes on while nothing can be written', async () => {
    await server.withoutRoom(async () => {
      server.passMs(60_000);
      expect((await tell({ width: 800 })).statusCode).toBe(204);
      expect(item()).toMatchObject({ health: { width: 800 } });
    });
    await tell({ width: 801 });
    expect(JSON.parse((await written())[0]?.body ?? '')).toMatchObject({ width: 801 });
  });

  it('refuses what is no health, and a page that tells without end', async () => {
    const long = { hash: 'ab', line: 'x'.repeat(161), count: 1 };
    expect((await tell({ errors: [long] })).statusCode).toBe(400);
    const six = Array.from({ length: 6 }, () => ({ ...long, line: 'x' }));
    expect((await tell({ errors: six })).statusCode).toBe(400);
    expect((await ask('PUT', '/devices/me/health', admin, health)).statusCode).toBe(403);
    server.passMs(60_000);
    const answers: number[] = [];
    for (let i = 0; i < 61; i += 1) answers.push((await tell()).statusCode);
    expect(answers.at(-1)).toBe(429);
    server.passMs(60_000);
  });
});

describe('what an administrator wants of a screen', () => {
  it('DV-7 is changed at once, kept and audited', async () => {
    const change = { name: 'Табло «Зала»', speaks: false };
    const zones = server.house.settings.get('demo')?.zones.map((zone) => zone.id) ?? [];
    const answer = await ask('PATCH', `/devices/${id}`, admin, { ...change, zone: zones[0] });
    expect(answer.json()).toMatchObject({ name: 'Табло «Зала»', zone: zones[0], speaks: false });
    const me = (await ask('GET', '/devices/me', board)).json();
    expect(me).toMatchObject({ zone: zones[0], speaks: false, media: true });
    const part = (await ask('PATCH', `/devices/${id}`, admin, { media: false })).json();
    expect(part).toMatchObject({ zone: zones[0], speaks: false, media: false });
    const [one = '', two = ''] = zones;
    const both = await ask('PATCH', `/devices/${id}`, admin, { zone: `${two},${one},${two}` });
    expect(both.json()).toMatchObject({ zone: [one, two].sort().join(',') });
    const back = await ask('PATCH', `/devices/${id}`, admin, { zone: null, speaks: true });
    expect(back.json()).toMatchObject({ zone: null, speaks: true });
    const by = (await signIn(server.app, 'admin')).session.user.id;
    expect(await audited()).toEqual(
      Array(4).fill({ by, centre: 'demo', action: 'device.changed' }),
    );
  });

  it('DV-7 is refused by name where the kind has no such thing', async () => {
    const kiosk = await pairDemo(server.app, { kind: 'kiosk' });
    const { id: kioskId } = (await ask('GET', '/devices/me', { ...kiosk })).json();
    const refusals = [
      [id, { window: 'demo-w1' }, 'window'],
      [id, { zone: 'nowhere' }, 'zone'],
      [id, { zone: 'floor-1,nowhere' }, 'zone'],
      [id, { printer: 'p1' }, 'printer'],
      [kioskId, { zone: null, speaks: true }, 'speaks'],
      [kioskId, { media: false }, 'media'],
      [kioskId, { printer: 'nowhere' }, 'printer'],
    ] as const;
    for (const [device, body, field] of refusals) {
      const answer = await ask('PATCH', `/devices/${device}`, admin, body);
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors).toMatchObject([{ field }]);
    }
  });

  it('is the administrator’s alone; a supervisor looks', async () => {
    expect((await ask('GET', '/centres/demo/devices', supervisor)).statusCode).toBe(200);
    expect((await ask('GET', `/devices/${id}/history`, supervisor)).statusCode).toBe(200);
    expect((await ask('PATCH', `/devices/${id}`, supervisor, {})).statusCode).toBe(403);
    const command = { kind: 'reload' };
    expect((await ask('POST', `/devices/${id}/commands`, supervisor, command)).statusCode).toBe(
      403,
    );
    expect((await ask('DELETE', `/devices/${id}`, supervisor)).statusCode).toBe(403);
    expect((await ask('PATCH', '/devices/nobody', admin, {})).statusCode).toBe(404);
  });
});

describe('commands', () => {
  it('DV-6 are sent once for one key, done by the device itself, and stand in its history', async () => {
    const keyed = { ...admin, 'idempotency-key': 'identify-1' };
    const sent = await ask('POST', `/devices/${id}/commands`, keyed, { kind: 'identify' });
    const again = await ask('POST', `/devices/${id}/commands`, keyed, { kind: 'identify' });
    expect(sent.statusCode).toBe(201);
    expect(again.json()).toEqual(sent.json());
    const { id: command } = sent.json();
    expect(item()?.command).toMatchObject({ id: command, state: 'sent' });
    const done = { state: 'done' };
    const kiosk = { ...(await pairDemo(server.app, { kind: 'kiosk' })) };
    await ask('PUT', `/devices/me/commands/${command}`, kiosk, done);
    expect(item()?.command).toMatchObject({ state: 'sent' });
    const told = await ask('PUT', `/devices/me/commands/${command}`, board, done);
    expect(told.statusCode).toBe(204);
    expect(item()?.command).toMatchObject({ state: 'done' });
    const { items } = (await ask('GET', `/devices/${id}/history`, admin)).json();
    expect(items.map(({ what }: { what: string }) => what).slice(0, 2)).toEqual([
      'identify_done',
      'identify',
    ]);
    expect(items[1].by).toEqual(expect.stringMatching(/\S/));
  });
});

describe('a restart', () => {
  it('DV-7 keeps what each device is, wants and told last', async () => {
    server.passMs(60_000);
    await tell({ width: 1025 });
    const { db, ids, clock, settings } = server.house;
    const builds = { kiosk: '', board: '', sign: '' };
    const ground = { ids, clock, settings, builds, printersOf: () => [] };
    const later = await openDeviceHouse(db, { ...ground, onFault: () => undefined });
    const kept = later.watch.items('demo').find((one) => one.id === id);
    later.watch.close();
    expect(kept).toMatchObject({ name: 'Табло «Зала»', state: 'offline', health: { width: 1025 } });
    expect(kept).toMatchObject({ zone: null, speaks: true, media: false });
  });
});
