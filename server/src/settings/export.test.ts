import { type CentreExport, centreExport } from '@talon/shared/contract/centre-export.ts';
import { centreSettings } from '@talon/shared/contract/centre-settings.ts';
import type { CentreTemplate } from '@talon/shared/contract/new-centre.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { signIn } from '../testing/people.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';

type Headers = Record<string, string>;
let demo: TestServer;
let empty: TestServer;
let admin: Headers;
let first: Headers;

async function firstAdministrator(server: TestServer): Promise<Headers> {
  const person = { name: 'Ірина', login: 'iryna', password: 'soborna-1948' };
  const payload = { ...person, token: server.firstRunToken, centre: 'own' };
  const answer = await server.app.inject({ method: 'POST', url: '/api/v1/first-run', payload });
  const [cookie] = answer.cookies;
  const { csrfToken } = answer.json<SessionAnswer>();
  return { cookie: `${cookie?.name}=${cookie?.value}`, 'x-csrf-token': csrfToken };
}

beforeAll(async () => {
  demo = await openTestServer();
  empty = await openTestServer({ demo: false });
  admin = { ...(await signIn(demo.app, 'admin')).headers };
  first = await firstAdministrator(empty);
});
afterAll(async () => {
  await demo.close();
  await empty.close();
});

const exported = async (): Promise<CentreExport> => {
  const url = '/api/v1/admin/centres/demo/export';
  return (await demo.app.inject({ url, headers: admin })).json<CentreExport>();
};
const take = (server: TestServer, headers: Headers, payload: object) =>
  server.app.inject({ method: 'POST', url: '/api/v1/admin/centres/import', headers, payload });

/** Lists of plain values on one line where they fit, as the project's files are written. */
const shortLists = (json: string): string =>
  json.replace(/^(.*)\[\n([^[\]{}]*)\n *\](,?)$/gm, (whole, head: string, list: string, comma) => {
    const line = `${head}[${list.trim().replace(/,\n\s*/g, ', ')}]${comma}`;
    return line.length <= 100 ? line : whole;
  });

describe('the file of a centre', () => {
  it('ST-11 is taken by a fresh installation, which then has the same centre', async () => {
    const file = await exported();
    const taken = await take(empty, first, { into: 'demo', file });
    expect(taken.json()).toEqual({
      centre: 'demo',
      version: 1,
      created: true,
      missingMedia: [],
    });
    expect(empty.house.settings.get('demo')).toEqual(demo.house.settings.get('demo'));
  });

  it('ST-11 takes the place of a centre, or makes one beside it with windows of its own', async () => {
    const file = await exported();
    const replaced = { ...file, centre: { ...file.centre, phone: '0 800' } };
    const placed = await take(demo, admin, { into: 'demo', file: replaced });
    expect(placed.json()).toMatchObject({ created: false });
    expect(demo.house.settings.get('demo')?.phone).toBe('0 800');
    const beside = await take(empty, first, { into: 'second', file });
    expect(beside.json()).toMatchObject({ centre: 'second', created: true });
    const { settings } = empty.house;
    const [window] = settings.get('second')?.windows ?? [];
    expect(settings.centreOfWindow(window?.id ?? '')?.id).toBe('second');
    const [original] = file.centre.windows;
    expect(settings.centreOfWindow(original?.id ?? '')?.id).toBe('demo');
  });

  it('ST-12 has no person, device, key or token in it', async () => {
    const text = JSON.stringify(await exported());
    expect(text).not.toMatch(/password|token|secret|session|talon-demo|Мельник/i);
  });

  it('ST-13 names every fault by its path and stores nothing', async () => {
    const file = await exported();
    const version = demo.house.settings.versionOf('demo');
    const broken = { ...file.centre, phone: 7, extra: true };
    const unread = await take(demo, admin, { into: 'demo', file: { ...file, centre: broken } });
    const fields = unread.json<{ errors: { field: string }[] }>().errors.map((one) => one.field);
    expect(fields.sort()).toEqual(['file.centre.extra', 'file.centre.phone']);
    const nowhere = { ...file.centre, timeZone: 'Mars/Olympus' };
    const refused = await take(demo, admin, { into: 'demo', file: { ...file, centre: nowhere } });
    expect(refused.json().errors).toMatchObject([{ field: 'file.centre.timeZone' }]);
    const newer = await take(demo, admin, { into: 'demo', file: { ...file, version: 2 } });
    expect(newer.json().errors).toMatchObject([{ field: 'file.version' }]);
    expect(demo.house.settings.versionOf('demo')).toBe(version);
  });

  it('ST-14 names the files of boards that are not here', async () => {
    const file = await exported();
    const id = `${'a'.repeat(32)}.jpg`;
    const items = [{ media: id, seconds: 10 }];
    const media = { playlists: [{ zone: null, sound: false, items }] };
    const withFilm = {
      ...file,
      centre: { ...file.centre, media },
      media: [{ id, name: 'мапа.jpg', bytes: 1 }],
    };
    const taken = await take(empty, first, { into: 'demo', file: withFilm });
    expect(taken.json().missingMedia).toEqual([{ id, name: 'мапа.jpg' }]);
  });

  it('ST-19 is looked at before it is taken, and taken only from what was looked at', async () => {
    const file = await exported();
    const seen = { ...file, centre: { ...file.centre, phone: '0 900' } };
    const look = (payload: object) =>
      demo.app.inject({
        method: 'POST',
        url: '/api/v1/admin/centres/import/look',
        headers: admin,
        payload: { into: 'demo', ...payload },
      });
    const version = demo.house.settings.versionOf('demo');
    const before = file.centre.phone;
    expect((await look({ file: seen })).json()).toEqual({
      ...{ created: false, version, changed: 1, missingMedia: [] },
      changes: [{ path: ['phone'], before, after: '0 900' }],
    });
    const nowhere = { ...file, centre: { ...file.centre, timeZone: 'Mars/Olympus' } };
    expect((await look({ file: nowhere })).json().errors).toMatchObject([
      { field: 'file.centre.timeZone' },
    ]);
    expect(demo.house.settings.versionOf('demo')).toBe(version);
    const stale = { ...admin, 'if-match': `"${version - 1}"` };
    expect((await take(demo, stale, { into: 'demo', file: seen })).statusCode).toBe(412);
    const fresh = { ...admin, 'if-match': `"${version}"` };
    expect((await take(demo, fresh, { into: 'demo', file: seen })).statusCode).toBe(200);
    expect(demo.house.settings.get('demo')?.phone).toBe('0 900');
  });

  it('ST-15 is given and taken by an administrator of the centre alone', async () => {
    const file = await exported();
    const url = '/api/v1/admin/centres/demo/export';
    const supervisor = { ...(await signIn(demo.app, 'supervisor')).headers };
    expect((await demo.app.inject({ url, headers: supervisor })).statusCode).toBe(403);
    expect((await take(demo, supervisor, { into: 'demo', file })).statusCode).toBe(403);
    expect((await take(demo, admin, { into: 'second', file })).statusCode).toBe(403);
  });

  it('has a published schema, which is that of the code', async () => {
    const schema = z.toJSONSchema(centreExport, { io: 'input' });
    const text = JSON.stringify({ title: 'A Talon centre in one file', ...schema }, null, 2);
    await expect(`${shortLists(text)}\n`).toMatchFileSnapshot(
      '../../../docs/centre-export.schema.json',
    );
  });
});

describe('a centre of one’s own', () => {
  it('ST-16 is made of a few answers and the template, and is whole', async () => {
    const template = await empty.app.inject({
      url: '/api/v1/admin/centre-template',
      headers: first,
    });
    const { categories } = template.json<CentreTemplate>();
    expect(categories).toHaveLength(12);
    const services = categories.slice(0, 2).flatMap((one) => one.services.map(({ id }) => id));
    const day = [{ from: '08:00', until: '17:00' }];
    const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };
    const payload = {
      name: 'ЦНАП Калинівської громади',
      address: 'вул. Незалежності, 1',
      mainLanguage: 'uk',
      timeZone: 'Europe/Kyiv',
      week,
      windows: 5,
      zones: 2,
      services,
    };
    const url = '/api/v1/admin/centres';
    const headers = { ...first, 'idempotency-key': 'mine' };
    const made = await empty.app.inject({ method: 'POST', url, headers, payload });
    expect(made.statusCode).toBe(201);
    const centre = empty.house.settings.get(made.json().centre);
    expect(centreSettings.safeParse(centre).success).toBe(true);
    expect(centre?.services.map(({ id }) => id)).toEqual(services);
    expect(centre?.categories).toHaveLength(2);
    expect(centre?.windows.map(({ zone }) => zone)).toEqual(['z1', 'z1', 'z1', 'z2', 'z2']);
    const again = await empty.app.inject({ method: 'POST', url, headers, payload });
    expect(again.json()).toEqual(made.json());
    const unknown = { ...payload, services: ['nothing'] };
    const refused = await empty.app.inject({
      method: 'POST',
      url,
      headers: first,
      payload: unknown,
    });
    expect(refused.json().errors).toMatchObject([{ field: 'services', code: 'unknown' }]);
  });
});
