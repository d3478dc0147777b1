import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type FastTime, fastTime, nodeOptions } from '../soak/fast-time.ts';
import { openBrowser } from '../support/browser.ts';
import { demoPassword } from '../support/people.ts';
import { type RunningServer, startServer } from '../support/server.ts';

/** A hall with real pages: each has its own browser context, as each device has. */
export interface TheHall {
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export async function openTheHall({ whole = false } = {}): Promise<TheHall> {
  const server = await startServer();
  const browser = await openBrowser({ whole });
  return {
    server,
    browser,
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** A Tuesday, ten in the morning in Kyiv, for tests whose hours are to be of one day. */
export const tuesdayAtTen = Date.parse('2026-11-24T10:00:00+02:00');

/** The same in a server whose clock stood at `start`, epoch ms, as it began. */
export async function openTheHallAt(
  start: number,
  { whole = false } = {},
): Promise<TheHall & { readonly time: FastTime }> {
  const time = fastTime(1, start);
  const folder = mkdtempSync(join(tmpdir(), 'talon-hall-'));
  const env = { NODE_OPTIONS: nodeOptions(time, join(folder, 'time.mjs')) };
  const server = await startServer({ dataFolder: join(folder, 'data'), env });
  const browser = await openBrowser({ whole });
  return {
    ...{ server, browser, time },
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Device {
  readonly width: number;
  readonly height: number;
  readonly timeZone: string;
}

async function contextOf(hall: TheHall, device: Device): Promise<BrowserContext> {
  const { width, height, timeZone } = device;
  return hall.browser.newContext({
    viewport: { width, height },
    locale: 'uk-UA',
    timezoneId: timeZone,
    reducedMotion: 'reduce',
  });
}

export async function openPage(
  hall: TheHall,
  path: string,
  width: number,
  height: number,
  timeZone = 'Europe/Kyiv',
): Promise<Page> {
  const context = await contextOf(hall, { width, height, timeZone });
  const page = await context.newPage();
  await page.goto(path.startsWith('http') ? path : hall.server.url + path);
  return page;
}

/** Signs an operator in and opens a window by its number, with the keyboard alone. */
export async function operatorAt(hall: TheHall, login: string, window: number): Promise<Page> {
  const page = await openPage(hall, '/console/', 1366, 768);
  await sitDown(page, login, window);
  return page;
}

/** The same in a console that is open already. */
export async function sitDown(page: Page, login: string, window: number): Promise<void> {
  await page.getByLabel('Логін').fill(login);
  await page.getByLabel('Пароль', { exact: true }).fill(demoPassword);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'За яким вікном Ви сьогодні?' }).waitFor();
  await page.keyboard.type(String(window));
  await page.getByText('Обрано').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Черга', { exact: true }).first().waitFor();
}

export interface Taken {
  readonly number: string;
  readonly link: string;
}

/** Language → category → service → (purpose) → ticket, as a visitor touches it. */
export async function takeTicket(kiosk: Page, language: string, category: string): Promise<Taken> {
  await kiosk.getByRole('button', { name: language }).click();
  const answered = kiosk.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/tickets'),
  );
  await kiosk.locator('.k-tile', { hasText: category }).click();
  await kiosk.locator('.s-row .main').filter({ visible: true }).first().click();
  const asksPurpose = kiosk.locator('.p-row').first();
  const shown = kiosk.locator('.tn').first();
  await asksPurpose.or(shown).first().waitFor();
  if (await asksPurpose.isVisible()) await asksPurpose.click();
  const body = (await (await answered).json()) as { ticket: { number: string }; link: string };
  await kiosk.getByText(body.ticket.number).first().waitFor();
  return { number: body.ticket.number, link: body.link };
}
