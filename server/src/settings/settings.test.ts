import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleCentre } from '../sample/centre.ts';
import { signIn } from '../testing/people.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';
import { checkCentre } from './checks.ts';
import { importSettingsFile } from './import-file.ts';
import { openSettings } from './store.ts';
import type { SettingsTables } from './tables.ts';

const centre = sampleCentre();
const fields = (changed: CentreSettings) => checkCentre(changed).map(({ field }) => field);
const [firstCategory, secondCategory] = centre.categories;
const [firstService, secondService] = centre.services;
const [firstWindow, secondWindow] = centre.windows;
if (!firstCategory || !secondCategory || !firstService || !secondService) throw new Error('sample');
if (!firstWindow || !secondWindow) throw new Error('sample');

describe('checks of a centre', () => {
  it('finds nothing wrong with the sample', () => {
    expect(checkCentre(centre)).toEqual([]);
  });

  it('finds ids used twice and references to nothing', () => {
    const services = [
      firstService,
      { ...secondService, id: firstService.id, category: 'nowhere' },
      ...centre.services.slice(2),
    ];
    const windows = [{ ...firstWindow, zone: 'roof' }, ...centre.windows.slice(1)];
    const found = fields({ ...centre, services, windows });
    expect(found).toContain('services.1.id');
    expect(found).toContain('services.1.category');
    expect(found).toContain('windows.0.zone');
  });

  it('finds a letter of two categories and a window number of two windows', () => {
    const categories = [
      firstCategory,
      { ...secondCategory, letter: firstCategory.letter },
      ...centre.categories.slice(2),
    ];
    const windows = [
      firstWindow,
      { ...secondWindow, number: firstWindow.number },
      ...centre.windows.slice(2),
    ];
    const found = fields({ ...centre, categories, windows });
    expect(found).toContain('categories.1.letter');
    expect(found).toContain('windows.1.number');
  });

  it('finds a line that stands twice in a profile, and one of no service', () => {
    const line = { service: firstService.id, purposes: null, preference: 1 };
    const profile = [line, line, { ...line, service: 'nothing' }];
    const windows = [{ ...firstWindow, profile }, ...centre.windows.slice(1)];
    const found = fields({ ...centre, windows });
    expect(found).toEqual(['windows.0.profile.1.service', 'windows.0.profile.2.service']);
  });

  it('finds overlapping hours, a day that does not exist and an unknown time zone', () => {
    const mon = [
      { from: '08:00', until: '13:00' },
      { from: '12:00', until: '18:00' },
    ];
    const found = fields({
      ...centre,
      timeZone: 'Europe/Nowhere',
      week: { ...centre.week, mon },
      holidays: [{ date: '2026-02-30', hours: [], name: { uk: '', ru: '', en: '' } }],
    });
    expect(found).toEqual(['timeZone', 'week.mon.1', 'holidays.0.date']);
  });

  it('finds a service that a later profile does not have', () => {
    const later = {
      from: '2099-01-01',
      profile: [{ service: 'nothing', purposes: null, preference: 1 }],
    };
    const windows = [{ ...firstWindow, later }, ...centre.windows.slice(1)];
    expect(fields({ ...centre, windows })).toEqual(['windows.0.later.profile.0.service']);
  });

  it('ST-18 finds a service without a name that is no draft', () => {
    const unnamed = { ...firstService, name: { ...firstService.name, uk: ' ' } };
    const rest = centre.services.slice(1);
    expect(fields({ ...centre, services: [unnamed, ...rest] })).toEqual(['services.0.name.uk']);
    const draft = { ...unnamed, stage: 'draft' as const };
    expect(fields({ ...centre, services: [draft, ...rest] })).toEqual([]);
  });

  it('ST-21 finds a centre without a name in its main language', () => {
    const name = { uk: ' ', ru: 'Центр', en: 'Centre' };
    expect(fields({ ...centre, name })).toEqual(['name.uk']);
    expect(fields({ ...centre, name, mainLanguage: 'en' })).toEqual([]);
  });

  it('ST-10 finds stages whose dates do not follow one another', () => {
    const stageFrom = ['2026-12-02', '2026-12-02', '2026-12-01'].map((date) => ({
      date,
      stage: 'live' as const,
    }));
    const services = [{ ...firstService, stageFrom }, ...centre.services.slice(1)];
    expect(fields({ ...centre, services })).toEqual([
      'services.0.stageFrom.1.date',
      'services.0.stageFrom.2.date',
    ]);
  });

  it('leaves a call for ordinary tickets', () => {
    const calling = { ...centre.calling, share: { priority: 3, of: 3 } };
    expect(fields({ ...centre, calling })).toEqual(['calling.share.priority']);
  });
});

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ demo: false });
});
afterAll(() => server.close());

describe('stored settings', () => {
  const letterOfFirst = (date: string) =>
    server.house.settings.daySettings('demo', date).categories[0]?.letter;

  it('keeps the letters of a day until tomorrow, texts at once', async () => {
    const { settings, clock } = server.house;
    expect(await settings.save(centre, 'sample')).toEqual([]);
    const today = settings.dateAt('demo', clock.now());
    server.passMs(86_400_000);
    const tomorrow = settings.dateAt('demo', clock.now());
    const renamed = { ...firstCategory, letter: 'АА', name: { uk: 'Ґ', ru: 'Г', en: 'G' } };
    const categories = [renamed, ...centre.categories.slice(1)];
    expect(await settings.save({ ...centre, categories }, 'api')).toEqual([]);
    expect(settings.get('demo')?.categories[0]?.name.uk).toBe('Ґ');
    expect(letterOfFirst(today)).toBe(firstCategory.letter);
    expect(letterOfFirst(tomorrow)).toBe(firstCategory.letter);
    expect(letterOfFirst('2999-01-01')).toBe('АА');

    const reopened = await openSettings(server.house.db, clock);
    expect(reopened.daySettings('demo', tomorrow).categories[0]?.letter).toBe(firstCategory.letter);
    expect(reopened.daySettings('demo', '2999-01-01').categories[0]?.letter).toBe('АА');
    expect(reopened.versionOf('demo')).toBe(2);
  });

  it('stores one version after another for two who save at once', async () => {
    const { settings } = server.house;
    const version = settings.versionOf('demo');
    const current = settings.get('demo');
    if (current === undefined) throw new Error('no centre');
    const saved = ['11', '12'].map((phone) => settings.save({ ...current, phone }, 'api'));
    expect(await Promise.all(saved)).toEqual([[], []]);
    expect(settings.versionOf('demo')).toBe(version + 2);
    expect(settings.get('demo')?.phone).toBe('12');
  });

  it('stores nothing when anything is wrong, and nothing twice', async () => {
    const { settings } = server.house;
    const version = settings.versionOf('demo');
    const current = settings.get('demo');
    expect(await settings.save({ ...centre, timeZone: 'Nowhere' }, 'api')).toHaveLength(1);
    if (current !== undefined) await settings.save(current, 'api');
    expect(settings.versionOf('demo')).toBe(version);
  });

  it('gives a window to one centre only', async () => {
    const faults = await server.house.settings.save({ ...centre, id: 'second' }, 'api');
    expect(faults.map(({ field }) => field)).toContain('windows.0.id');
  });

  it('gives a day live services only, with profiles that know no other', async () => {
    const services = [{ ...firstService, stage: 'retired' as const }, ...centre.services.slice(1)];
    const { settings } = server.house;
    await settings.save({ ...centre, services }, 'api');
    const day = settings.daySettings('demo', '2999-01-01');
    expect(day.services.some(({ id }) => id === firstService.id)).toBe(false);
    const lines = day.windows.flatMap(({ profile }) => profile);
    expect(lines.some(({ service }) => service === firstService.id)).toBe(false);
  });
});

describe('the settings file', () => {
  const write = (text: string) => writeFileSync(join(server.folder, 'centre.json'), text);
  const take = () => importSettingsFile(server.folder, server.house.settings, server.house.db);

  it('is taken when it is new, and not again until it changes', async () => {
    expect(await take()).toEqual({ kind: 'absent' });
    write(JSON.stringify({ ...centre, phone: '1' }));
    expect(await take()).toEqual({ kind: 'imported', centre: 'demo' });
    await server.house.settings.save({ ...centre, phone: '2' }, 'api');
    expect(await take()).toEqual({ kind: 'unchanged' });
    expect(server.house.settings.get('demo')?.phone).toBe('2');
    write(JSON.stringify({ ...centre, phone: '3' }));
    expect(await take()).toMatchObject({ kind: 'imported' });
  });

  it('is no new file because a newer version knows more settings', async () => {
    const { voice: _, ...older } = { ...centre, phone: '4' };
    write(JSON.stringify(older));
    expect(await take()).toMatchObject({ kind: 'imported' });
    const file = server.house.db.withTables<SettingsTables>().updateTable('settings');
    // As the older version stored it, which knew nothing of a voice.
    await file
      .set({ data: JSON.stringify(older) })
      .where('source', '=', 'file')
      .execute();
    await server.house.settings.save({ ...centre, phone: '5' }, 'api');
    expect(await take()).toEqual({ kind: 'unchanged' });
    expect(server.house.settings.get('demo')?.phone).toBe('5');
  });

  it('is refused whole, with every fault named', async () => {
    write('{ not json');
    expect(await take()).toMatchObject({ kind: 'faulty', faults: [{ field: 'file' }] });
    write(JSON.stringify({ ...centre, phone: 5, extra: true }));
    const result = await take();
    const found = result.kind === 'faulty' ? result.faults.map(({ field }) => field) : [];
    expect(found.sort()).toEqual(['extra', 'phone']);
  });
});

describe('settings over HTTP', () => {
  it('are read and replaced by an administrator, and the change is audited', async () => {
    const demo = await openTestServer();
    const admin = { ...(await signIn(demo.app, 'admin')).headers };
    const operator = { ...(await signIn(demo.app, 'operator1')).headers };
    const url = '/api/v1/admin/centres/demo/settings';
    expect((await demo.app.inject({ url, headers: operator })).statusCode).toBe(403);
    const read = await demo.app.inject({ url, headers: admin });
    expect(read.headers.etag).toBe('"1"');
    const payload = { ...read.json<CentreSettings>(), phone: '0 800' };
    const put = await demo.app.inject({ method: 'PUT', url, headers: admin, payload });
    expect(put.json()).toEqual({ version: 2 });
    const wrong = { ...payload, phone: 1, id: 'other' };
    const refused = await demo.app.inject({ method: 'PUT', url, headers: admin, payload: wrong });
    expect(refused.json()).toMatchObject({
      status: 400,
      errors: [{ field: 'phone', code: 'wrong_type' }],
    });
    const audit = await demo.house.db
      .withTables<{ audit: { action: string; by: string; details: string } }>()
      .selectFrom('audit')
      .select(['action', 'by', 'details'])
      .where('action', 'like', 'settings.%')
      .execute();
    expect(audit).toEqual([
      {
        action: 'settings.changed',
        by: 'demo-admin',
        details: expect.stringContaining('"version":2'),
      },
    ]);
    await demo.close();
  });

  it('are not overwritten by who read them before somebody else saved', async () => {
    const demo = await openTestServer();
    const admin = { ...(await signIn(demo.app, 'admin')).headers };
    const url = '/api/v1/admin/centres/demo/settings';
    const read = await demo.app.inject({ url, headers: admin });
    const tag = String(read.headers.etag);
    const put = (phone: string, match: string) =>
      demo.app.inject({
        method: 'PUT',
        url,
        headers: { ...admin, 'if-match': match },
        payload: { ...read.json<CentreSettings>(), phone },
      });
    const answers = await Promise.all([put('1', tag), put('2', tag)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 412]);
    expect(answers[1]?.json()).toMatchObject({ status: 412, code: 'precondition_failed' });
    expect(demo.house.settings.get('demo')?.phone).toBe('1');
    expect((await put('3', String(answers[0]?.headers.etag))).statusCode).toBe(200);
    expect((await put('4', '7')).json().errors).toMatchObject([{ field: 'header.if-match' }]);
    expect(demo.house.settings.get('demo')?.phone).toBe('3');
    await demo.close();
  });
});
