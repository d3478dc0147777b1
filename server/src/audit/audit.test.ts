import type { AuditAnswer, AuditSummary } from '@talon/shared/contract/audit.ts';
import { sql } from 'kysely';
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

const base = '/api/v1/admin/centres/demo/audit';
const get = (path: string, headers = admin.headers) =>
  server.app.inject({ url: `${base}${path}`, headers });
const page = async (query: string) => (await get(query)).json<AuditAnswer>();
const record = (action: string, part: object = {}) =>
  server.house.audit.record({
    by: 'demo-operator1',
    centre: 'demo',
    action,
    subject: null,
    ...part,
  });

describe('the audit log', () => {
  it('AU-1 is only added to, by the database’s own rule', async () => {
    await record('ticket.move');
    const { db } = server.house;
    await expect(sql`update audit set by = 'nobody'`.execute(db)).rejects.toThrow('only added to');
    await expect(sql`delete from audit`.execute(db)).rejects.toThrow('only added to');
    await expect(sql`delete from audit_kept`.execute(db)).rejects.toThrow('only added to');
  });

  it('AU-1 lets go of what is older than it is kept, and of nothing younger ever again', async () => {
    const old = Date.parse('2020-05-01');
    await server.house.db
      .withTables<{ audit: Record<string, unknown> }>()
      .insertInto('audit')
      .values({ id: 'old', at: old, by: 'x', centre: 'demo', action: 'old.entry' })
      .execute();
    expect(await server.house.auditLog.forget(old + 1)).toBe(1);
    await expect(sql`update audit_kept set since = 0`.execute(server.house.db)).rejects.toThrow();
    expect((await page('?text=old.entry')).items).toEqual([]);
  });

  it('AU-4 is searched by person, group, day and word, with the names that people know', async () => {
    const window = server.house.settings.get('demo')?.windows[6]?.id ?? '';
    await record('window.profile', { subject: window, before: { n: 1 }, after: { n: 2 } });
    await record('window.call_chosen', { by: 'demo-operator2', details: { window } });
    const settings = await page('?group=settings');
    expect(settings.items[0]).toMatchObject({
      action: 'window.profile',
      group: 'settings',
      by: { name: 'Олена Ковальчук' },
      subject: { kind: 'window', label: '7' },
      changes: [{ field: 'n', before: 1, after: 2 }],
    });
    const chosen = await page('?by=demo-operator2&group=order');
    expect(chosen.items.map(({ action }) => action)).toEqual(['window.call_chosen']);
    expect((await page('?text=ткачук')).items[0]?.by.id).toBe('demo-operator2');
    expect((await page('?text=100%25')).items).toEqual([]);
    const today = server.house.settings.dateAt('demo', server.house.clock.now());
    expect((await page(`?from=${today}&until=${today}`)).total).toBeGreaterThan(2);
    expect((await page('?until=2020-01-01')).total).toBe(0);
    const figures = (await get('/summary')).json<AuditSummary>();
    expect(figures).toMatchObject({ outOfTurn: 1, settings: 1, settingsBy: 1 });
  });

  it('AU-4 pages by a cursor that skips and repeats nothing while entries come', async () => {
    for (let i = 0; i < 120; i += 1) await record('hall.message', { details: { i } });
    const seen: unknown[] = [];
    let cursor: string | undefined;
    do {
      const part = await page(`?group=hall${cursor === undefined ? '' : `&cursor=${cursor}`}`);
      seen.push(...part.items.map(({ details }) => details.i));
      cursor = part.next;
      await record('hall.message', { details: { i: 'new' } });
    } while (cursor !== undefined);
    expect(seen).toEqual(Array.from({ length: 120 }, (_, i) => 119 - i));
    expect((await get('?cursor=nonsense')).statusCode).toBe(400);
  });

  it('AU-5 is for administrators, and says once a session and day who has read it', async () => {
    const reads = async () => (await page('?text=audit.read')).items.length;
    await page('');
    const before = await reads();
    await page('');
    expect(await reads()).toBe(before);
    const again = await signIn(server.app, 'admin');
    await get('', again.headers);
    expect(await reads()).toBe(before + 1);
    for (const login of ['supervisor', 'operator1']) {
      const { headers } = await signIn(server.app, login);
      expect((await get('', headers)).statusCode).toBe(403);
    }
  });

  it('AU-5 says so at each centre whose log is read', async () => {
    const { settings } = server.house;
    const demo = settings.get('demo');
    if (demo === undefined) throw new Error('no sample centre');
    const windows = demo.windows.map((one) => ({ ...one, id: `second-${one.id}` }));
    expect(await settings.save({ ...demo, id: 'second', windows }, 'file')).toEqual([]);
    const grants = [{ role: 'administrator' as const, centre: null }];
    const password = 'talon-demo';
    await server.house.identity.seedUsers([{ login: 'chief', name: 'Голова', password, grants }]);
    const { headers, session } = await signIn(server.app, 'chief');
    for (const centre of ['demo', 'second']) {
      const url = `/api/v1/admin/centres/${centre}/audit?text=audit.read&by=${session.user.id}`;
      const answer = await server.app.inject({ url, headers });
      expect(answer.json<AuditAnswer>().items).toHaveLength(1);
    }
  });

  it('AU-6 tells a failed sign-in by whose account it was, not by what was typed', async () => {
    const attempt = (login: string) =>
      server.app.inject({
        method: 'POST',
        url: '/api/v1/session',
        payload: { login, password: 'guessed-secret' },
      });
    await attempt('operator5');
    await attempt('a-password-typed-as-login');
    const { items } = await page('?group=session&text=refused');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      by: { id: 'unknown', name: null },
      subject: { kind: 'person', id: 'demo-operator5' },
      details: { reason: 'password' },
    });
    const { people } = server.house.identity;
    await people.change('demo-operator5', { disabledAt: 1 });
    expect((await page('?group=session&text=refused')).items).toHaveLength(1);
    await people.change('demo-operator5', { disabledAt: null });
    const rows = await sql`select * from audit`.execute(server.house.db);
    expect(JSON.stringify(rows)).not.toMatch(/guessed-secret|typed-as-login/);
  });

  it('AU-7 as CSV a cell that begins as a formula is text, and the export is in the log', async () => {
    await record('hall.announce', { subject: '=1+1', details: { reason: 'a;b' } });
    const file = await get('.csv?group=hall', {
      ...admin.headers,
      'accept-language': 'en',
    } as never);
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.body.startsWith('\uFEFFTime;Who;Action')).toBe(true);
    expect(file.body).toContain("'=1+1");
    expect(file.body).toContain('"reason: a;b"');
    expect((await page('?text=audit.exported')).items[0]?.details.entries).toBeGreaterThan(100);
  });
});
