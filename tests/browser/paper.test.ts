import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmulatedPaper, textOf } from '@talon/server/src/printing/emulator/emulated-paper.ts';
import {
  type PrinterEmulator,
  startPrinterEmulator,
} from '@talon/server/src/printing/emulator/printer-emulator.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { expectOk, signIn } from '../support/people.ts';
import { freePort, type RunningServer, startServer } from '../support/server.ts';
import { openPage, type Taken, type TheHall, takeTicket } from './the-hall.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'talon-paper-'));
let port: number;
let server: RunningServer;
let printer: PrinterEmulator;
let hall: TheHall;
let kiosk: Page;

beforeAll(async () => {
  port = await freePort();
  printer = await startPrinterEmulator();
  await serve();
  const browser = await openBrowser();
  hall = { server, browser, close: () => browser.close() };
});
afterAll(async () => {
  await hall.close();
  await server.stop();
  await printer.close();
  rmSync(dataFolder, { recursive: true, force: true });
});
beforeEach(async () => {
  await printer.set({ paper: 'ok', cover: 'closed', away: false, slowMs: 0 });
  kiosk = await openPage(hall, '/kiosk/', 1080, 1920);
  await kiosk.locator('.k-tile').first().waitFor();
  await kiosk.locator('.k-paper').waitFor({ state: 'detached' });
});
afterEach(() => kiosk.context().close());

/** The demonstration puts its own settings back with each start. */
async function serve(): Promise<void> {
  server = await startServer({ dataFolder, port });
  const admin = await signIn(server.url, 'admin');
  const path = '/admin/centres/demo/settings';
  const settings = expectOk('settings', await admin.get<CentreSettings>(path));
  // In the printer's own letters, so that a paper can be read back.
  const own = { kind: 'escpos', host: '127.0.0.1', port: printer.port, mode: 'text' };
  const printers = [{ id: 'hall', name: 'Hall', ...own }];
  const printing = { ...settings.printing, printers, kiosk: 'hall' };
  expectOk('printing', await admin.put(path, { ...settings, printing }));
}

const take = (): Promise<Taken> => takeTicket(kiosk, 'Українська', 'Місце проживання');
const see = (text: string): Promise<void> => kiosk.getByText(text).first().waitFor();
const leave = (button: RegExp): Promise<void> =>
  kiosk.getByRole('button', { name: button }).click();
const note = (text: RegExp): Promise<void> =>
  kiosk.locator('.k-paper', { hasText: text }).waitFor();

const isOf =
  ({ number }: Taken) =>
  (paper: EmulatedPaper): boolean =>
    textOf(paper).split('\n').includes(number);
/** Papers that bear the number, whole or not. */
const papersOf = (taken: Taken): number => printer.papers.filter(isOf(taken)).length;
const untilPrinted = (taken: Taken): Promise<unknown> =>
  expect.poll(() => papersOf(taken), { timeout: 30_000 }).toBe(1);

/** The next paper comes after everything that was on its way: until then a second one may come. */
async function untilPrintedAlone(taken: Taken, next: Taken): Promise<void> {
  await untilPrinted(next);
  expect(papersOf(taken)).toBe(1);
}

test('J-2 a service touched twice is one ticket on one paper', async () => {
  const before = printer.papers.length;
  await kiosk.locator('.k-tile', { hasText: 'Місце проживання' }).click();
  await kiosk.locator('.s-row .main').filter({ visible: true }).first().dblclick();
  const purpose = kiosk.locator('.p-row').first();
  const number = kiosk.locator('.st-top .tn');
  await purpose.or(number).first().waitFor();
  if (await purpose.isVisible()) await purpose.dblclick();
  await number.waitFor();
  await see('Заберіть талон');
  const taken = { number: (await number.innerText()).trim(), link: '' };
  await untilPrinted(taken);
  await leave(/Готово/);
  await untilPrintedAlone(taken, await take());
  expect(printer.papers.length - before).toBe(2);
});

test('J-3 without paper the number is to be photographed and stays until it is touched', async () => {
  await printer.set({ paper: 'out' });
  await note(/Папір закінчився/);
  const taken = await take();
  await see('Сфотографуйте номер');
  await see('У принтері немає паперу');
  // A ticket on paper leaves the screen after fifteen seconds.
  await kiosk.waitForTimeout(17_000);
  await see(taken.number);
  await leave(/Номер у\sмене/);
  await note(/Папір закінчився/);
  await printer.set({ paper: 'ok' });
  await kiosk.locator('.k-paper').waitFor({ state: 'detached' });
  const next = await take();
  await see('Заберіть талон');
  await untilPrinted(next);
  // Whoever left without a paper does not find it there later.
  expect(papersOf(taken)).toBe(0);
});

test('J-3 paper that comes while its visitor still stands there is printed on', async () => {
  await printer.set({ paper: 'out' });
  await note(/Папір закінчився/);
  const taken = await take();
  await see('Сфотографуйте номер');
  await printer.set({ paper: 'ok' });
  await see('Заберіть талон');
  await untilPrinted(taken);
});

test('J-3 a printer that goes away and comes back loses and doubles nothing', async () => {
  await printer.set({ away: true });
  await note(/Принтер не\sпрацює/);
  const taken = await take();
  await see('Сфотографуйте номер');
  await see('Принтер не відповідає');
  await printer.set({ away: false });
  await see('Заберіть талон');
  await untilPrinted(taken);
  await leave(/Готово/);
  await untilPrintedAlone(taken, await take());
});

test('J-5 a server killed before the paper began prints it when it is back', async () => {
  await printer.set({ away: true });
  await note(/Принтер не\sпрацює/);
  const taken = await take();
  await see('Сфотографуйте номер');
  await server.stop('SIGKILL');
  await see(taken.number);
  await serve();
  await printer.set({ away: false });
  await see('Заберіть талон');
  await untilPrinted(taken);
});

test('J-5 a server killed in the middle of a paper never prints a second one', async () => {
  await printer.set({ slowMs: 60 });
  const taken = await take();
  await see('Друкуємо талон');
  await kiosk.waitForTimeout(300);
  await server.stop('SIGKILL');
  await serve();
  await printer.set({ slowMs: 0 });
  const told = kiosk.getByText(/Заберіть талон|Сфотографуйте номер/).first();
  await told.waitFor();
  const isTold = (await told.innerText()) === 'Заберіть талон';
  await see(taken.number);
  await leave(/Номер у\sмене|Готово/);
  // The next paper comes after everything that was on its way.
  await untilPrinted(await take());
  expect(papersOf(taken)).toBeLessThanOrEqual(1);
  const wholes = printer.papers.filter(({ whole }) => whole).filter(isOf(taken)).length;
  // Told to take it: it is there. Told to photograph it: a paper in doubt may lie there as well.
  expect([isTold, wholes]).not.toEqual([true, 0]);
});
