import type { SettingsHistory } from '@talon/shared/contract/settings-history.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signIn } from '../testing/people.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';
import { putPlansInForce } from './follow-plans.ts';
import type { SettingsTables } from './tables.ts';

const url = '/api/v1/admin/centres/demo/settings';
let server: TestServer;
let admin: Record<string, string>;
const enter = async () => {
  admin = { ...(await signIn(server.app, 'admin')).headers };
};
beforeAll(async () => {
  server = await openTestServer();
  await enter();
});
afterAll(() => server.close());

const current = (): CentreSettings => {
  const found = server.house.settings.get('demo');
  if (found === undefined) throw new Error('no centre');
  return found;
};
const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path = '', payload?: object) =>
  server.app.inject({
    method,
    url: url + path,
    headers: admin,
    ...(payload === undefined ? {} : { payload }),
  });
const history = async () => (await ask('GET', '/history')).json<SettingsHistory>().items;
const renamed = (id: string, uk: string) => ({
  services: current().services.map((one) =>
    one.id === id ? { ...one, name: { ...one.name, uk } } : one,
  ),
});
const nameOf = (id: string) => current().services.find((one) => one.id === id)?.name.uk;
/** Sessions end on the way. */
const passDay = async () => {
  server.passMs(86_400_000);
  await enter();
};
const audited = async (action: string) => {
  const table = server.house.db.withTables<{ audit: { action: string; details: string } }>();
  const rows = await table
    .selectFrom('audit')
    .select('details')
    .where('action', '=', action)
    .execute();
  return rows.map(({ details }) => JSON.parse(details));
};

it('ST-4 every version is kept: who saved it, when, and what it changed by its path', async () => {
  const was = nameOf('igov-29');
  await ask('PATCH', '', renamed('igov-29', 'Інша назва'));
  const [newest, first] = await history();
  expect(newest).toMatchObject({
    version: 2,
    way: 'saved',
    by: { id: 'demo-admin' },
    changed: 1,
    changes: [{ path: ['services', 'igov-29', 'name', 'uk'], before: was, after: 'Інша назва' }],
  });
  expect(first).toMatchObject({ version: 1, by: null });
});

it('AU-8 a change of the settings stands in the log place by place, is found by it and exported', async () => {
  const was = nameOf('igov-27');
  await ask('PATCH', '', renamed('igov-27', 'Назва для журналу'));
  const log = '/api/v1/admin/centres/demo/audit';
  const change = { field: 'services.igov-27.name.uk', before: was, after: 'Назва для журналу' };
  const found = await server.app.inject({ url: `${log}?text=igov-27.name`, headers: admin });
  expect(found.json().items).toMatchObject([
    { action: 'settings.changed', group: 'settings', changes: [change] },
  ]);
  const file = await server.app.inject({ url: `${log}.csv?text=igov-27.name`, headers: admin });
  expect(file.body).toContain(`;${change.field};${was};${change.after}`);
});

it('ST-5 an earlier version is restored as a new one', async () => {
  const was = current();
  await ask('PATCH', '', { phone: 'x' });
  const version = server.house.settings.versionOf('demo');
  const restored = await ask('POST', `/history/${version - 1}/restore`, {});
  expect(restored.json()).toEqual({ version: version + 1 });
  expect(current()).toEqual(was);
  expect((await history())[0]).toMatchObject({ way: 'restored', restores: version - 1 });
  expect((await ask('POST', '/history/999/restore', {})).statusCode).toBe(404);
});

it('ST-5 what no longer makes a whole centre is not restored, every fault named', async () => {
  const rows = server.house.db.withTables<SettingsTables>();
  const data = JSON.stringify({ ...current(), timeZone: 'Mars/Olympus', phone: 7 });
  await rows.updateTable('settings').set({ data }).where('version', '=', 1).execute();
  const answer = await ask('POST', '/history/1/restore', {});
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors).toMatchObject([{ field: 'phone' }]);
});

it('ST-6 a change planned for a date is seen, is laid over what is saved meanwhile, and holds', async () => {
  const { settings, clock } = server.house;
  const was = nameOf('igov-29');
  const other = current().services[1]?.id ?? '';
  const [tomorrow, later] = [1, 2].map((days) =>
    settings.dateAt('demo', clock.now() + days * 86_400_000),
  );
  const planned = await ask('PATCH', `?from=${tomorrow}`, renamed('igov-29', 'Завтрашня назва'));
  expect(planned.statusCode).toBe(200);
  expect(nameOf('igov-29')).toBe(was);
  expect((await ask('PATCH', `?from=${later}`, { phone: '7' })).json().errors).toMatchObject([
    { field: 'query.from', code: 'taken' },
  ]);
  await ask('PATCH', `?from=${tomorrow}`, { phone: '7' });
  await ask('PATCH', '', renamed(other, 'Сьогоднішня назва'));
  expect((await ask('GET', '/planned')).json().planned).toMatchObject({
    from: tomorrow,
    changed: 2,
    by: { id: 'demo-admin' },
    errors: [],
  });

  await putPlansInForce(server.house);
  expect(nameOf('igov-29')).toBe(was);
  await passDay();
  await putPlansInForce(server.house);
  expect([nameOf('igov-29'), nameOf(other)]).toEqual(['Завтрашня назва', 'Сьогоднішня назва']);
  expect(current().phone).toBe('7');
  expect((await ask('GET', '/planned')).json()).toEqual({ planned: null });
  expect((await history())[0]).toMatchObject({ way: 'planned', by: { id: 'demo-admin' } });
  expect(await audited('settings.plan_in_force')).toHaveLength(1);
});

it('ST-7 a plan that no longer makes a whole centre waits and says why; it can be cancelled', async () => {
  const { settings, clock } = server.house;
  const tomorrow = settings.dateAt('demo', clock.now() + 86_400_000);
  const [gone] = current().zones.slice(-1);
  const windows = current().windows.map((one) => ({ ...one, zone: gone?.id ?? '' }));
  expect((await ask('PATCH', `?from=${tomorrow}`, { windows })).statusCode).toBe(200);
  const rest = current().zones.filter(({ id }) => id !== gone?.id);
  const [first] = rest;
  const moved = current().windows.map((one) => ({ ...one, zone: first?.id ?? '' }));
  const done = await ask('PATCH', '', {
    zones: rest.map((one) => ({ ...one, ways: [] })),
    windows: moved,
  });
  expect(done.statusCode).toBe(200);
  const { planned } = (await ask('GET', '/planned')).json();
  expect(planned.errors[0]).toMatchObject({ field: 'windows.0.zone', code: 'unknown' });
  await passDay();
  const version = settings.versionOf('demo');
  await putPlansInForce(server.house);
  expect(settings.versionOf('demo')).toBe(version);
  expect((await ask('DELETE', '/planned')).statusCode).toBe(204);
  expect((await ask('DELETE', '/planned')).statusCode).toBe(404);
  expect(await audited('settings.plan_cancelled')).toHaveLength(1);
});
