import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openPage, operatorAt, type TheHall, takeTicket } from '../browser/the-hall.ts';
import { openBrowser } from '../support/browser.ts';
import { demoPassword } from '../support/people.ts';
import { startServer } from '../support/server.ts';
import { takeStartPictures } from './start-pictures.ts';

/** `start`: the start page's cards alone; `office`: the office's sections; otherwise all. */
const only = process.argv[2];
/** The demonstration is in full work after two minutes. */
const busyMs = 130_000;

/** Pictures of the running product for README and docs: the demonstration with its visitors. */
const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
mkdirSync(folder, { recursive: true });

async function keep(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.screenshot({ path: `${folder}${name}.png` });
  process.stdout.write(`• docs/screenshots/${name}.png\n`);
}

async function takeHall(hall: TheHall): Promise<void> {
  const kiosk = await openPage(hall, '/kiosk/', 1080, 1920);
  await kiosk.waitForTimeout(busyMs);
  await kiosk.locator('.rest button').first().click();
  await kiosk.locator('.k-tile').first().waitFor();
  await keep(kiosk, 'kiosk');
  await kiosk.locator('.k-search').click();
  await kiosk.keyboard.type('gfcgjhn');
  await kiosk.waitForTimeout(500);
  await keep(kiosk, 'kiosk-search');
  await kiosk.getByRole('button', { name: 'Назад' }).click();
  const { link } = await takeTicket(kiosk, 'Українська', 'Місце проживання');
  await keep(kiosk, 'kiosk-ticket');
  await keep(await openPage(hall, link, 390, 844), 'phone');
  const board = await openPage(hall, '/board/', 1920, 1080);
  await board.waitForTimeout(3000);
  await keep(board, 'board');
  const desk = await operatorAt(hall, 'operator1', 7);
  await desk.keyboard.press('F2');
  await desk.waitForTimeout(1500);
  await keep(desk, 'console-called');
  await keep(await openPage(hall, '/sign/?window=demo-w7', 1280, 400), 'sign');
  await desk.keyboard.press('F2');
  await desk.waitForTimeout(4000);
  await keep(desk, 'console-serving');
}

/** The sections of those who run a centre, each once it has drawn itself. */
async function takeOffice(hall: TheHall): Promise<void> {
  const admin = await openPage(hall, '/console/hall/', 1440, 900);
  await admin.getByLabel('Логін').fill('admin');
  await admin.getByLabel('Пароль', { exact: true }).fill(demoPassword);
  await admin.keyboard.press('Enter');
  await admin.locator('.of-kpis').first().waitFor();
  if (only === 'office') await admin.waitForTimeout(busyMs);
  for (const [section, drawn] of [
    ['hall', '.of-kpis'],
    ['reports', '.of-kpis'],
    ['services', '.sv-docs'],
    ['windows', 'table'],
    ['devices', '.of-card'],
  ] as const) {
    await admin.goto(`${hall.server.url}/console/${section}/`);
    await admin.locator(drawn).first().waitFor();
    await keep(admin, section);
  }
  const reception = await openPage(hall, '/console/reception/', 1366, 768);
  await reception.getByLabel('Логін').fill('reception');
  await reception.getByLabel('Пароль', { exact: true }).fill(demoPassword);
  await reception.keyboard.press('Enter');
  await reception.getByRole('heading', { name: 'Знайти талон' }).waitFor();
  await reception.keyboard.type('пенс');
  await reception.waitForTimeout(800);
  await keep(reception, 'reception');
}

const server = await startServer({ flags: ['--demo'] });
const browser = await openBrowser();
const hall: TheHall = { server, browser, close: async () => undefined };
if (only !== 'office') await takeStartPictures(browser, server.url);
if (only === undefined) await takeHall(hall);
if (only !== 'start') await takeOffice(hall);
await browser.close();
await server.stop();
