import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PeopleAnswer, PersonItem, Right } from '@talon/shared/contract/people.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, signIn } from '../testing/people.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let admin: SignedIn;
beforeAll(async () => {
  server = await openTestServer();
  admin = await signIn(server.app, 'admin');
});
afterAll(() => server.close());

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT';
const base = '/api/v1/admin/centres/demo/people';
const ask = (method: Method, url: string, payload?: object, headers = admin.headers) =>
  server.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
const list = async (by = admin.headers) =>
  (await ask('GET', base, undefined, by)).json<PeopleAnswer>();
const personOf = async (login: string, by = admin.headers): Promise<PersonItem> => {
  const found = (await list(by)).items.find((one) => one.login === login);
  if (found === undefined) throw new Error(`no ${login}`);
  return found;
};
const add = async (login: string, part: object = {}, by = admin.headers): Promise<PersonItem> => {
  const body = { name: 'Ольга Нова', login, roles: ['operator'], rights: [], ...part };
  const answer = await ask('POST', base, body, by);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json();
};
const linkOf = async (id: string, by = admin.headers): Promise<string> => {
  const answer = await ask('POST', `${base}/${id}/link`, {}, by);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json<{ link: string }>().link.split('#')[1] ?? '';
};
const post = (url: string, payload: object) =>
  server.app.inject({ method: 'POST', url: `/api/v1${url}`, payload });
const open = (url: string, payload: object) => post(`/invitations${url}`, payload);
const codeOf = (answer: { json: () => { code: string } }) => answer.json().code;
/** Somebody who administers all these centres; null: every one. */
const administrator = async (login: string, ...centres: (string | null)[]): Promise<SignedIn> => {
  const grants = centres.map((centre) => ({ role: 'administrator' as const, centre }));
  const person = { id: login, login, name: 'Голова', password: 'talon-demo', grants };
  await server.house.identity.seedUsers([person]);
  return signIn(server.app, login);
};

describe('adding people', () => {
  it('PE-1 PE-2 a link of 256 bits, kept as a hash, sets the password once and signs in', async () => {
    const { id, state } = await add('olha');
    expect(state).toBe('invited');
    const token = await linkOf(id);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const rows = await server.house.db
      .withTables<{ sign_in_links: { id: string } }>()
      .selectFrom('sign_in_links')
      .selectAll()
      .execute();
    expect(JSON.stringify(rows)).not.toContain(token);

    expect((await open('/look', { token })).json()).toMatchObject({
      kind: 'invitation',
      login: 'olha',
    });
    const both = await Promise.all(
      ['перший пароль', 'другий пароль'].map((password) => open('', { token, password })),
    );
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 400]);
    const won = both.find(({ statusCode }) => statusCode === 201);
    expect(won?.json().session).toMatchObject({ user: { login: 'olha' }, roles: ['operator'] });
    expect(won?.cookies[0]?.name).toBe('talon_session');
    expect((await personOf('olha')).state).toBe('active');
  });

  it('PE-1 a link is good for 72 h, and a newer one takes its place', async () => {
    const { id } = await add('pavlo');
    const first = await linkOf(id);
    const second = await linkOf(id);
    expect((await open('/look', { token: first })).json().errors[0].code).toBe('link_expired');
    expect((await open('/look', { token: second })).statusCode).toBe(200);
    server.passMs(72 * 3_600_000);
    expect((await open('/look', { token: second })).statusCode).toBe(400);
    admin = await signIn(server.app, 'admin');
  });

  it('PE-5 names the rule that a password breaks and keeps the link', async () => {
    const { id } = await add('ihor');
    const token = await linkOf(id);
    const refused = await open('', { token, password: 'password123' });
    expect(refused.json().errors).toMatchObject([{ field: 'password', code: 'password_common' }]);
    expect((await open('', { token, password: 'добрий пароль' })).statusCode).toBe(201);
  });

  it('adds once however often it is sent, and refuses a login that somebody has', async () => {
    const headers = { ...admin.headers, 'idempotency-key': 'add-1' };
    const body = { name: 'Ганна', login: 'hanna', roles: ['reception'], rights: [] };
    const once = await ask('POST', base, body, headers);
    const again = await ask('POST', base, body, headers);
    expect(again.json().id).toBe(once.json().id);
    const taken = await ask('POST', base, body);
    expect(taken.json().errors).toMatchObject([{ field: 'login', code: 'taken' }]);
  });
});

describe('changing people', () => {
  it('PE-4 nobody extends the own rights or shuts the own access', async () => {
    const { id } = await personOf('admin');
    const more = await ask('PATCH', `${base}/${id}`, { roles: ['administrator', 'supervisor'] });
    expect([more.statusCode, codeOf(more)]).toEqual([409, 'own_roles']);
    expect(codeOf(await ask('PATCH', `${base}/${id}`, { rights: ['call_chosen'] }))).toBe(
      'own_roles',
    );
    expect(codeOf(await ask('POST', `${base}/${id}/disable`, {}))).toBe('own_roles');
    expect(codeOf(await ask('POST', `${base}/${id}/link`, {}))).toBe('own_roles');
  });

  it('PE-4 a centre keeps an administrator who can sign in', async () => {
    const { id } = await personOf('admin');
    const last = await ask('PATCH', `${base}/${id}`, { roles: ['operator'] });
    expect(codeOf(last)).toBe('own_roles');
    const fewer = await ask('PATCH', `${base}/${id}`, { roles: [] });
    expect(fewer.json().errors).toMatchObject([{ field: 'roles', code: 'required' }]);

    const roles = ['administrator', 'operator'];
    const { id: other } = await add('boss', { roles });
    await open('', { token: await linkOf(other), password: 'пароль начальника' });
    const { headers } = await signIn(server.app, 'boss', 'пароль начальника');
    const gone = await ask('POST', `${base}/${id}/disable`, {}, headers);
    expect(gone.json().state).toBe('disabled');
    // Who is left is the last one, whatever was true when the page was drawn.
    const stepBack = () => ask('PATCH', `${base}/${other}`, { roles: ['operator'] }, headers);
    const out = await stepBack();
    expect([out.statusCode, codeOf(out)]).toEqual([409, 'last_administrator']);
    // Whoever is only invited cannot sign in yet.
    const { id: heir } = await add('heir', { roles: ['administrator'] }, headers);
    expect(codeOf(await stepBack())).toBe('last_administrator');
    expect((await personOf('boss', headers)).roles).toEqual(roles);
    await open('', { token: await linkOf(heir, headers), password: 'пароль спадкоємця' });
    expect((await stepBack()).json().roles).toEqual(['operator']);
    const next = await signIn(server.app, 'heir', 'пароль спадкоємця');
    await ask('POST', `${base}/${id}/enable`, {}, next.headers);
    admin = await signIn(server.app, 'admin');
    await ask('POST', `${base}/${heir}/disable`, {});
  });

  it('PE-4 who administers every centre is one that the centre keeps', async () => {
    const { id } = await personOf('admin');
    const { headers } = await administrator('over-all', null);
    const less = { roles: ['operator'] };
    const roles = (await ask('PATCH', `${base}/${id}`, less, headers)).json().roles;
    expect(roles).toEqual(['operator']);
    await ask('PATCH', `${base}/${id}`, { roles: ['administrator'] }, headers);
    await server.house.identity.people.change('over-all', { disabledAt: 1 });
    admin = await signIn(server.app, 'admin');
  });

  it('PE-4 of two administrators who remove each other at one moment one remains', async () => {
    const made = await add('second-boss', { roles: ['administrator'] });
    await open('', { token: await linkOf(made.id), password: 'пароль другого' });
    const second = await signIn(server.app, 'second-boss', 'пароль другого');
    const { id } = await personOf('admin');
    const both = await Promise.all([
      ask('POST', `${base}/${id}/disable`, {}, second.headers),
      ask('POST', `${base}/${made.id}/disable`, {}, admin.headers),
    ]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(both.map(codeOf)).toContain('last_administrator');
    const winner = both[0]?.statusCode === 200 ? second : admin;
    if (winner === second) {
      await ask('POST', `${base}/${id}/enable`, {}, second.headers);
      admin = await signIn(server.app, 'admin');
      await ask('POST', `${base}/${made.id}/disable`, {});
    }
  });

  it('PE-12 the right to call a chosen ticket is given to an operator and taken away', async () => {
    const { id } = await personOf('operator2');
    await ask('PATCH', `${base}/${id}`, { rights: ['call_chosen'] });
    const { session } = await signIn(server.app, 'operator2');
    expect(session.rights).toEqual(['call_chosen']);
    const window = server.house.settings.get('demo')?.windows[0]?.id ?? '';
    const operator = await signIn(server.app, 'operator2');
    const call = () =>
      ask('POST', `/api/v1/windows/${window}/call`, { ticketId: 'nobody' }, operator.headers);
    expect((await call()).statusCode).not.toBe(403);
    await ask('PATCH', `${base}/${id}`, { rights: [] });
    expect((await call()).statusCode).toBe(403);
  });

  it('PE-6 who works at another centre too is changed there only in the roles', async () => {
    await server.house.identity.seedUsers([
      {
        id: 'both',
        login: 'both',
        name: 'Двоє Місць',
        password: 'talon-demo',
        grants: [
          { role: 'operator', centre: 'demo' },
          { role: 'operator', centre: 'elsewhere' },
        ],
      },
    ]);
    expect((await personOf('both')).isElsewhere).toBe(true);
    const roles = await ask('PATCH', `${base}/both`, { roles: ['operator', 'reception'] });
    expect(roles.json().roles).toEqual(['operator', 'reception']);
    const refused = [
      await ask('PATCH', `${base}/both`, { login: 'mine' }),
      await ask('POST', `${base}/both/link`, {}),
      await ask('POST', `${base}/both/disable`, {}),
      await ask('DELETE', `${base}/both/sessions`),
      await ask('DELETE', `${base}/both/second-factor`),
    ];
    expect(refused.map(codeOf)).toEqual(Array(5).fill('works_elsewhere'));
  });

  it.each([
    ['over-every', [null]],
    ['over-both', ['demo', 'elsewhere']],
  ])('PE-6 an administrator of all those centres changes them whole (%s)', async (login, at) => {
    const { headers } = await administrator(login, ...at);
    const person = { id: `works-${login}`, login: `works-${login}`, name: 'Двоє Місць' };
    const grants = ['demo', 'elsewhere'].map((centre) => ({ role: 'operator' as const, centre }));
    await server.house.identity.seedUsers([{ ...person, password: 'talon-demo', grants }]);
    const path = `${base}/${person.id}`;
    const renamed = await ask('PATCH', path, { login: `now-${login}` }, headers);
    expect([renamed.statusCode, renamed.json().login]).toEqual([200, `now-${login}`]);
    const { headers: own } = await signIn(server.app, `now-${login}`);
    const session = async () => (await ask('GET', '/api/v1/session', undefined, own)).statusCode;
    expect(await session()).toBe(200);
    expect((await ask('DELETE', `${path}/sessions`, undefined, headers)).statusCode).toBe(204);
    expect(await session()).toBe(401);
    const factor = await ask('DELETE', `${path}/second-factor`, undefined, headers);
    expect(factor.statusCode).toBe(204);
    expect((await ask('POST', `${path}/link`, {}, headers)).statusCode).toBe(201);
    const out = await ask('POST', `${path}/disable`, {}, headers);
    expect(out.json().state).toBe('disabled');
  });

  it('is for administrators of the centre alone', async () => {
    for (const login of ['supervisor', 'reception', 'operator1']) {
      const { headers } = await signIn(server.app, login);
      expect((await ask('GET', base, undefined, headers)).statusCode).toBe(403);
    }
    expect((await ask('GET', '/api/v1/admin/centres/other/people')).statusCode).toBe(403);
  });
});

it('PE-15 what was taken away stays away, whoever reads the people meanwhile', async () => {
  const { people } = server.house.identity;
  const set = async (rights: readonly Right[]) => {
    const at = { centre: 'demo', roles: ['operator'] as const, rights };
    await people.change('demo-operator4', { at, disabledAt: rights.length === 0 ? 1 : null });
  };
  // As many steps of the loop as a reading has places to be overtaken.
  for (let lead = 0; lead < 24; lead += 3) {
    await set(['call_chosen']);
    const reading = people.refresh();
    for (let step = 0; step < lead; step += 1) await Promise.resolve();
    await Promise.all([set([]), reading]);
    const { rights, disabledAt } = people.byId('demo-operator4') ?? {};
    expect([rights, disabledAt]).toEqual([[], 1]);
  }
  await people.change('demo-operator4', { disabledAt: null });
});

describe('shutting out', () => {
  it('PE-3 ends every session at once and names the window that is held', async () => {
    const operator = await signIn(server.app, 'operator1');
    const window = server.house.settings.get('demo')?.windows[6];
    await ask('POST', `/api/v1/windows/${window?.id}/open`, {}, operator.headers);
    const { id, window: held } = await personOf('operator1');
    expect(held).toEqual({ number: 7, state: 'open', isServing: false });
    const ended: string[] = [];
    const stop = server.house.identity.onSessionEnd(({ user }) => ended.push(user));
    const answer = await ask('POST', `${base}/${id}/disable`, {});
    stop();
    expect(answer.json()).toMatchObject({ state: 'disabled', window: { number: 7 } });
    expect(ended).toContain(id);
    const look = await ask('GET', '/api/v1/session', undefined, operator.headers);
    expect(look.statusCode).toBe(401);
    const again = await server.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { login: 'operator1', password: 'talon-demo' },
    });
    expect([again.statusCode, codeOf(again)]).toEqual([403, 'access_disabled']);
    await ask('POST', `${base}/${id}/enable`, {});
    await signIn(server.app, 'operator1');
  });

  it('PE-13 a reset makes the old password void and ends the sessions', async () => {
    const { headers } = await signIn(server.app, 'operator3');
    const { id } = await personOf('operator3');
    const token = await linkOf(id);
    expect((await open('/look', { token })).json().kind).toBe('reset');
    expect((await ask('GET', '/api/v1/session', undefined, headers)).statusCode).toBe(401);
    await expect(signIn(server.app, 'operator3')).rejects.toThrow('401');
    await open('', { token, password: 'зовсім новий' });
    await signIn(server.app, 'operator3', 'зовсім новий');
  });
});

describe('PE-13 a reset is not outrun by', () => {
  const sessionsOf = (id: string) => server.house.identity.sessionsOf(id);
  /** Until what was sent is at the password, which takes a thread some hundred turns. */
  const underWay = async () => {
    for (let turn = 0; turn < 10; turn += 1) await nextTurn();
  };

  it('a sign-in under way with the old password', async () => {
    const entering = post('/session', { login: 'operator5', password: 'talon-demo' });
    await underWay();
    await linkOf('demo-operator5');
    await entering;
    expect(await sessionsOf('demo-operator5')).toEqual([]);
  });

  it('a change of the password under way', async () => {
    const { headers } = await signIn(server.app, 'operator6');
    const body = { password: 'talon-demo', next: 'захоплений пароль' };
    const changing = ask('PUT', '/api/v1/account/password', body, headers);
    await underWay();
    const token = await linkOf('demo-operator6');
    await changing;
    await expect(signIn(server.app, 'operator6', body.next)).rejects.toThrow('401');
    expect((await open('', { token, password: 'зовсім новий' })).statusCode).toBe(201);
  });

  it('the opening under way of the link before', async () => {
    const former = await linkOf('demo-operator7');
    const opening = open('', { token: former, password: 'захоплений пароль' });
    await underWay();
    await linkOf('demo-operator7');
    await opening;
    expect(await sessionsOf('demo-operator7')).toEqual([]);
    await expect(signIn(server.app, 'operator7', 'захоплений пароль')).rejects.toThrow('401');
  });
});

it('PE-14 what happened to people stands in the log without a name or a login', async () => {
  const rows = await server.house.db
    .withTables<{ audit: { action: string; details: string | null; changes: string | null } }>()
    .selectFrom('audit')
    .selectAll()
    .execute();
  const actions = new Set(rows.map(({ action }) => action));
  for (const action of ['added', 'changed', 'disabled', 'enabled', 'link_made']) {
    expect(actions).toContain(`person.${action}`);
  }
  const text = JSON.stringify(rows);
  for (const secret of ['Ольга', 'olha', 'hanna', 'boss', 'пароль']) {
    expect(text).not.toContain(secret);
  }
  const changed = rows.filter(({ action }) => action === 'person.changed');
  expect(changed.map(({ changes }) => changes).join()).toContain('"field":"rights"');
});
