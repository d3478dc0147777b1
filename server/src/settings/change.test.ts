import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signIn } from '../testing/people.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';

const url = '/api/v1/admin/centres/demo/settings';
let server: TestServer;
let admin: Record<string, string>;
beforeAll(async () => {
  server = await openTestServer();
  admin = { ...(await signIn(server.app, 'admin')).headers };
});
afterAll(() => server.close());

const current = (): CentreSettings => {
  const found = server.house.settings.get('demo');
  if (found === undefined) throw new Error('no centre');
  return found;
};
const patch = (payload: object, headers: object = {}) =>
  server.app.inject({ method: 'PATCH', url, payload, headers: { ...admin, ...headers } });

it('ST-1 a change replaces the parts it names and leaves the others as they are', async () => {
  const before = current();
  const voice = { ...before.voice, rate: 90 };
  const answer = await patch({ voice, phone: '0 800' });
  expect(answer.statusCode).toBe(200);
  expect(current()).toEqual({ ...before, voice, phone: '0 800' });
});

it('ST-1 a part that is left out is not set back to its default', async () => {
  await patch({ printing: { ...current().printing, waitSeconds: 77 } });
  await patch({ phone: '0 801' });
  expect(current().printing.waitSeconds).toBe(77);
});

it('ST-2 a change is checked with the whole centre, every fault by its path', async () => {
  const before = current();
  const categories = before.categories.map((one) => ({ ...one, letter: 'А' }));
  const answer = await patch({ categories: categories.slice(1) });
  expect(answer.statusCode).toBe(400);
  const found = answer.json<{ errors: { field: string }[] }>().errors.map(({ field }) => field);
  expect(found).toContain('categories.1.letter');
  expect(found.some((field) => /^services\.\d+\.category$/.test(field))).toBe(true);
  expect(current()).toBe(before);
  expect((await patch({ id: 'other' })).json().errors).toMatchObject([{ field: 'id' }]);
});

it('ST-3 a change made from an older version is refused', async () => {
  const read = await server.app.inject({ url, headers: admin });
  const ifMatch = { 'if-match': String(read.headers.etag) };
  expect((await patch({ phone: '1' }, ifMatch)).statusCode).toBe(200);
  expect((await patch({ phone: '2' }, ifMatch)).statusCode).toBe(412);
  expect(current().phone).toBe('1');
});
