import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

let hall: TheHall;
let kiosk: Page;

beforeAll(async () => {
  hall = await openTheHall();
});
afterAll(() => hall.close());

const home = () => kiosk.locator('.k-tile').first();
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
