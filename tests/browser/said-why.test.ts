import type { IntegrityReport } from '@talon/shared/contract/integrity-report.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Caller,
  demoCentre,
  demoDevice,
  demoPassword,
  expectOk,
  giveRight,
  signIn,
  takeTicketOf,
} from '../support/people.ts';
import { openPage, openTheHall, operatorAt, type TheHall } from './the-hall.ts';

/** Served at window 7. */
const service = 'igov-29';

let hall: TheHall;
let desk: Page;
let kiosk: Caller;
let chief: Caller;

beforeAll(async () => {
  hall = await openTheHall();
  kiosk = await demoDevice(hall.server.url, { kind: 'kiosk' });
  chief = await signIn(hall.server.url, 'supervisor');
  await giveRight(await signIn(hall.server.url, 'admin'), 'operator1', 'call_chosen');
  desk = await operatorAt(hall, 'operator1', 7);
});
afterAll(() => hall.close());

async function visitor(more: object = {}): Promise<string> {
  return (await takeTicketOf(kiosk, service, more)).ticket.number;
}

/** What the report says of a ticket: kind and reason of each entry. */
async function told(number: string): Promise<readonly string[]> {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Kyiv' }).format();
  const path = `/centres/${demoCentre}/reports/integrity?from=${today}&to=${today}`;
  const { items } = expectOk('report', await chief.get<IntegrityReport>(path));
  return items.filter((item) => item.number === number).map((one) => `${one.kind} ${one.reason}`);
}

/** Past the pause between two presses. */
async function press(...keys: readonly string[]): Promise<void> {
  await desk.waitForTimeout(820);
  for (const key of keys) await desk.keyboard.press(key);
}

async function chosen(number: string): Promise<void> {
  await desk.getByText('Викликати за номером').first().waitFor();
  await press('F9');
  await desk.getByRole('dialog').waitFor();
  await desk.keyboard.type(number);
  await desk.getByRole('option', { name: number }).waitFor();
}

async function isCalled(number: string): Promise<void> {
  await desk.locator('.called').getByText(number).waitFor();
}

test('R-19 who calls by number says why with one key, or not at all', async () => {
  const [, second, third] = [await visitor(), await visitor(), await visitor()];
  await chosen(third ?? '');
  await desk.keyboard.press('Enter');
  await isCalled(third ?? '');
  await press('Escape');
  await chosen(second ?? '');
  const isChosen = (name: string) => desk.getByRole('radio', { name, checked: true }).waitFor();
  await isChosen('Не вказано');
  await desk.keyboard.press('F9');
  await isChosen('Попросив відвідувач');
  await desk.keyboard.press('F9');
  await isChosen('Повернувся, як домовлено');
  await desk.keyboard.press('Enter');
  await isCalled(second ?? '');
  expect(await told(second ?? '')).toEqual(['chosen_call came_back']);
  expect(await told(third ?? '')).toContain('chosen_call null');
});

test('R-19 a transfer asks why only where it is to the head of the line', async () => {
  const why = desk.getByRole('radiogroup', { name: 'Чому поза чергою' });
  const number = await desk.locator('.called .tn').first().innerText();
  await press('F2');
  await desk.locator('.outc').waitFor();
  await press('F6');
  await desk.getByRole('dialog').waitFor();
  expect(await why.count()).toBe(0);
  await desk.keyboard.type('паспорт');
  await desk.getByRole('option').first().waitFor();
  await desk.getByText('Першим', { exact: true }).click();
  await why.getByText('Попросив колега').click();
  await desk.keyboard.press('Enter');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
  // A running day is read anew ten seconds after it was read.
  const again = { timeout: 20_000, interval: 500 };
  await expect.poll(() => told(number), again).toContain('put_first colleague_asked');
});

test('R-19 reception takes a priority back and says why', async () => {
  const number = await visitor({ priority: 'legal' });
  const page = await openPage(hall, '/console/reception/', 1366, 768);
  await page.getByLabel('Логін').fill('reception');
  await page.getByLabel('Пароль', { exact: true }).fill(demoPassword);
  await page.keyboard.press('Enter');
  await page.locator('#rc-search').waitFor();
  await page.keyboard.press('F6');
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Змінити чергу' }).click();
  await page.getByRole('dialog').getByText('Перевести до звичайної черги').click();
  await page.keyboard.press('F9');
  await page.keyboard.press('F9');
  await page.getByRole('radio', { name: 'Право не підтверджено', checked: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const again = { timeout: 20_000, interval: 500 };
  const all = ['priority_withdrawn not_confirmed', 'priority_given null'];
  await expect.poll(() => told(number), again).toEqual(all);
});
