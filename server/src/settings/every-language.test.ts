import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleCentre } from '../sample/centre.ts';
import { signIn } from '../testing/people.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';
import { inEveryLanguage } from './every-language.ts';

const centre = sampleCentre();
const [first, ...others] = centre.services;
if (first === undefined) throw new Error('sample');
const only = { uk: 'Довідка про склад громади', ru: '', en: '' };
const untranslated: CentreSettings = {
  ...centre,
  services: [{ ...first, name: only, documents: [only] }, ...others],
};
const everywhere = { uk: only.uk, ru: only.uk, en: only.uk };

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

it('ST-20 people see the main language, editors what was written', async () => {
  const { headers } = await signIn(server.app, 'admin');
  const url = '/api/v1/admin/centres/demo/settings';
  const payload = { services: untranslated.services };
  const saved = await server.app.inject({ method: 'PATCH', url, headers, payload });
  expect(saved.statusCode).toBe(200);
  const menu = await server.app.inject({ url: '/api/v1/centres/demo/menu?language=en' });
  expect(menu.body).toContain(only.uk);
  const read = await server.app.inject({ url, headers });
  expect(read.json<CentreSettings>().services[0]?.name).toEqual(only);
});

it('ST-20 a text in another language than the main one is better than none', () => {
  const english = { uk: '', ru: '', en: 'Certificate' };
  const [category] = centre.categories;
  if (category === undefined) throw new Error('sample');
  const shown = inEveryLanguage({ ...untranslated, categories: [{ ...category, name: english }] });
  expect(shown.categories[0]?.name).toEqual({
    uk: 'Certificate',
    ru: 'Certificate',
    en: 'Certificate',
  });
  expect(shown.services[0]?.documents).toEqual([everywhere]);
  expect(shown.services[0]?.fee).toEqual(first.fee);
});
