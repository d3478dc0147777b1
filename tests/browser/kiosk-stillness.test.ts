import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

let hall: TheHall;
let kiosk: Page;

beforeAll(async () => {
  hall = await openTheHall({ whole: true });
});
afterAll(() => hall.close());

const home = () => kiosk.locator('.k-tile').first();
const isInert = (element: Element): boolean => element.closest('[inert]') !== null;
const button = (name: string) => kiosk.getByRole('button', { name });

beforeEach(async () => {
  await kiosk?.context().close();
  kiosk = await openPage(hall, '/kiosk/', 1080, 1920);
  await kiosk.clock.install();
  await kiosk.reload();
  await home().waitFor();
});

test('a minute of stillness asks; the visitor is forgotten after the countdown', async () => {
  await button('English').click();
  await home().click();
  await kiosk.clock.fastForward(61_000);
  await kiosk.getByRole('alertdialog', { name: 'Are you still here?' }).waitFor();
  await kiosk.clock.fastForward(15_000);
  await kiosk.getByRole('heading', { name: 'Чим Вам допомогти?' }).waitFor();
});

test('who asks for more time is asked after three minutes, in this session', async () => {
  await home().click();
  await kiosk.clock.fastForward(61_000);
  await button('Більше часу').click();
  await kiosk.clock.fastForward(120_000);
  await kiosk.clock.runFor(1000);
  expect(await kiosk.getByRole('alertdialog').count()).toBe(0);
  await kiosk.clock.fastForward(62_000);
  await kiosk.getByRole('alertdialog').waitFor();
});

test('who stays is where they were: at their page of the documents, at their button', async () => {
  await kiosk.route('**/menu?*', async (route) => {
    const response = await route.fetch();
    const menu = await response.json();
    const documents = Array.from({ length: 40 }, (_, item) => `Документ ${item + 1}`);
    for (const category of menu.categories) {
      for (const service of category.services) service.documents = documents;
    }
    await route.fulfill({ response, json: menu });
  });
  await kiosk.evaluate(() => localStorage.clear());
  await kiosk.reload();
  await home().click();
  await kiosk.locator('.s-row .docs').filter({ visible: true }).first().click();
  const page = kiosk.locator('.d-nav .num');
  await kiosk.locator('.d-nav').getByRole('button', { name: 'Далі' }).click();
  await kiosk.locator('.d-nav').getByRole('button', { name: 'Далі' }).click();
  const reading = await page.innerText();
  expect(reading).toContain('3');
  await kiosk.clock.fastForward(61_000);
  await kiosk.getByRole('alertdialog', { name: 'Ви ще тут?' }).waitFor();
  await expect.poll(() => kiosk.locator('.docs-sheet').evaluate(isInert)).toBe(true);
  await button('Так, продовжую').click();
  await kiosk.getByRole('alertdialog').waitFor({ state: 'detached' });
  expect(await page.innerText()).toBe(reading);
  expect(await kiosk.evaluate(() => document.activeElement?.textContent)).toContain('Далі');
  await kiosk.clock.fastForward(61_000);
  await kiosk.getByRole('alertdialog').waitFor();
  await kiosk.keyboard.press('Escape');
  await kiosk.getByRole('alertdialog').waitFor({ state: 'detached' });
  expect(await page.innerText()).toBe(reading);
});

async function takeTicket(): Promise<void> {
  await home().click();
  await kiosk.locator('.s-row .main').filter({ visible: true }).first().click();
  await kiosk.locator('.p-row').first().click();
}

test('T-24 a wish without an answer ends with its visitor’s stay, and is sent no more', async () => {
  const sent: string[] = [];
  await kiosk.route('**/centres/*/tickets', (route) => {
    sent.push(route.request().headers()['idempotency-key'] ?? '');
    return route.abort();
  });
  await takeTicket();
  await expect.poll(() => sent.length).toBeGreaterThan(0);
  await kiosk.clock.fastForward(61_000);
  await kiosk.getByRole('alertdialog', { name: 'Ви ще тут?' }).waitFor();
  await kiosk.clock.fastForward(15_000);
  await home().waitFor();
  const before = sent.length;
  await kiosk.clock.runFor(20_000);
  expect(sent).toHaveLength(before);
  expect(new Set(sent).size).toBe(1);
});

test('a ticket’s screen counts anew from a touch', async () => {
  await takeTicket();
  const left = async () =>
    Number.parseInt(await kiosk.locator('.tk-nav .done .num').innerText(), 10);
  await kiosk.getByText('Заберіть талон', { exact: true }).waitFor();
  await kiosk.clock.fastForward(8000);
  await expect.poll(left).toBeLessThan(9);
  await kiosk.keyboard.press('Shift');
  await kiosk.clock.runFor(300);
  await expect.poll(left).toBeGreaterThan(12);
});

test('a kiosk at rest invites in three languages, and begins in the one that is touched', async () => {
  const invitation = kiosk.getByRole('heading', { name: 'Візьміть талон тут' });
  // The minute may begin a little after the home screen stands.
  await expect
    .poll(
      async () => {
        await kiosk.clock.fastForward(61_000);
        return invitation.isVisible();
      },
      { timeout: 60_000, interval: 1000 },
    )
    .toBe(true);
  await button('Touch to start').click();
  await kiosk.getByRole('heading', { name: 'How can we help?' }).waitFor();
});
