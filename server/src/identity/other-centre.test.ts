import type { PersonItem } from '@talon/shared/contract/people.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Grant } from '../http/caller.ts';
import { type SignedIn, signIn } from '../testing/people.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
  const { settings } = server.house;
  const demo = settings.get('demo');
  if (demo === undefined) throw new Error('the demonstration has no centre');
  const windows = demo.windows.map((window) => ({ ...window, id: `branch-${window.id}` }));
  expect(await settings.save({ ...demo, id: 'branch', windows }, 'api')).toEqual([]);
});
afterAll(() => server.close());

const seed = (login: string, grants: readonly Grant[], part: object = {}) =>
  server.house.identity.seedUsers([
    { id: login, login, name: `Імʼя ${login}`, password: 'talon-demo', grants, ...part },
  ]);
const at = (centre: string | null, ...roles: Grant['role'][]): Grant[] =>
  roles.map((role) => ({ role, centre }));
const someone = async (login: string, ...grants: Grant[]): Promise<SignedIn> => {
  await seed(login, grants);
  return signIn(server.app, login);
};
const people = '/api/v1/admin/centres/branch/people';
const add = (by: SignedIn, login: string, part: object = {}) => {
  const payload = { name: 'Хтось', login, roles: ['supervisor'], rights: [], ...part };
  return server.app.inject({ method: 'POST', url: people, payload, headers: by.headers });
};
const sessionOf = async ({ headers }: SignedIn) =>
  (await server.app.inject({ url: '/api/v1/session', headers })).json<SessionAnswer>();

describe('PE-18 the session tells what a person may at each centre', () => {
  it('each role where it holds, and the union as before', async () => {
    const both = [...at('demo', 'operator'), ...at('branch', 'supervisor')];
    const rights = [{ right: 'call_chosen', centre: 'demo' }];
    await seed('both', both, { rights });
    const session = await sessionOf(await signIn(server.app, 'both'));
    expect(session).toMatchObject({ roles: ['operator', 'supervisor'], rights: ['call_chosen'] });
    expect(session.grants).toEqual(
      session.centres.map((centre) =>
        centre === 'demo'
          ? { centre, roles: ['operator'], rights: ['call_chosen'] }
          : { centre, roles: ['supervisor'], rights: [] },
      ),
    );
  });

  it('a role everywhere stands at each, once', async () => {
    const grants = [...at(null, 'supervisor'), ...at('branch', 'supervisor', 'operator')];
    const session = await sessionOf(await someone('everywhere', ...grants));
    expect(session.grants).toContainEqual({ centre: 'demo', roles: ['supervisor'], rights: [] });
    const there = session.grants?.find(({ centre }) => centre === 'branch');
    expect(there?.roles.toSorted()).toEqual(['operator', 'supervisor']);
  });
});

describe('PE-19 a person of another centre is given roles at this one', () => {
  it('by an administrator of all centres where the person works, who says so', async () => {
    const chief = await someone(
      'chief',
      ...at('demo', 'administrator'),
      ...at('branch', 'administrator'),
    );
    const worker = await someone('worker', ...at('demo', 'operator'));
    const unsaid = await add(chief, 'worker');
    expect(unsaid.json().errors).toMatchObject([{ field: 'login', code: 'works_elsewhere' }]);
    expect((await sessionOf(worker)).centres).toEqual(['demo']);
    const given = await add(chief, 'worker', { existing: true, rights: ['call_chosen'] });
    expect([given.statusCode, given.json<PersonItem>()]).toMatchObject([
      201,
      { id: 'worker', name: 'Імʼя worker', roles: ['supervisor'], state: 'active' },
    ]);
    // The session goes on, with what was given.
    expect((await sessionOf(worker)).grants).toEqual([
      { centre: 'demo', roles: ['operator'], rights: [] },
      { centre: 'branch', roles: ['supervisor'], rights: ['call_chosen'] },
    ]);
    const again = await add(chief, 'worker', { existing: true });
    expect(again.json().errors).toMatchObject([{ field: 'login', code: 'taken' }]);
  });

  it('by nobody else: to them the login is taken, as any', async () => {
    const own = await someone('own', ...at('branch', 'administrator'));
    const theirs = await someone('theirs', ...at('demo', 'operator'));
    for (const existing of [false, true]) {
      const refused = await add(own, 'theirs', { existing });
      expect(refused.json().errors).toMatchObject([{ field: 'login', code: 'taken' }]);
    }
    expect((await sessionOf(theirs)).centres).toEqual(['demo']);
  });

  it('and nobody new is made by it', async () => {
    const head = await someone('head', ...at(null, 'administrator'));
    const refused = await add(head, 'nobody-yet', { existing: true });
    expect(refused.json().errors).toMatchObject([{ field: 'login', code: 'unknown' }]);
  });
});
