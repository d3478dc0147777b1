import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

let hall: TheHall;
let kiosk: Page;

beforeAll(async () => {
  hall = await openTheHall();
  kiosk = await openPage(hall, '/kiosk/', 1080, 1920);
  await kiosk.locator('.k-tile').first().waitFor();
});
afterAll(() => hall.browser.close());

/** The page is kept, and the catalogue of every language beside it. */
async function kept(): Promise<boolean> {
  return kiosk.evaluate(async () => {
    const cache = await caches.open('talon-kiosk');
    const worker = await navigator.serviceWorker.getRegistration('/kiosk/');
    const texts = Object.keys(localStorage).find((name) => name.startsWith('talon.catalogue.'));
    return (
      worker?.active?.state === 'activated' &&
      (await cache.match('/kiosk/')) !== undefined &&
      texts !== undefined
    );
  });
}

test('installs: the manifest names pictures that are there', async () => {
  const link = await kiosk.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await kiosk.request.get(hall.server.url + link)).json();
  expect(manifest).toMatchObject({ start_url: '/kiosk/', display: 'fullscreen' });
  for (const { src } of manifest.icons) {
    const icon = await kiosk.request.get(`${hall.server.url}/kiosk/${src}`);
    expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/png']);
  }
});

test('after a power cycle with the server away it says so, and reads documents', async () => {
  await expect.poll(kept, { timeout: 20_000 }).toBe(true);
  await hall.server.stop('SIGKILL');
  await kiosk.getByRole('heading', { name: 'Талон зараз видати не можна' }).waitFor();
  expect(await kiosk.getByRole('button', { name: 'Покликати працівника' }).count()).toBe(0);
  await kiosk.goto('about:blank');
  await kiosk.goto(`${hall.server.url}/kiosk/`);
  await kiosk.getByRole('heading', { name: 'Талон зараз видати не можна' }).waitFor();
  await kiosk.getByRole('button', { name: 'Послуги й документи' }).click();
  await kiosk.locator('.k-tile').first().waitFor();
});
