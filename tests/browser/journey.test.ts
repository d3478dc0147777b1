import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoCentre, expectOk, signIn } from '../support/people.ts';
import { openPage, openTheHall, operatorAt, type TheHall, takeTicket } from './the-hall.ts';

let hall: TheHall;
let kiosk: Page;
let board: Page;
let sign: Page;
let console7: Page;

beforeAll(async () => {
  hall = await openTheHall();
  kiosk = await openPage(hall, '/kiosk/', 1080, 1920);
  board = await openPage(hall, '/board/', 1920, 1080);
  sign = await openPage(hall, '/sign/?window=demo-w7', 1280, 400);
  console7 = await operatorAt(hall, 'operator1', 7);
});
afterAll(() => hall.close());

/** A key as a person presses it: after the screen offers it, and past the pause between two. */
async function press(page: Page, key: string, offered: string | RegExp): Promise<void> {
  await see(page, offered);
  await page.waitForTimeout(900);
  await page.keyboard.press(key);
}

const backHome = (): Promise<void> => kiosk.getByRole('button', { name: /^(Готово|Done)/ }).click();
const see = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor();

test('a ticket in English at the kiosk is called by F2 on board, sign and phone', async () => {
  const { number, link } = await takeTicket(kiosk, 'English', 'Residence');
  await backHome();
  const phone = await openPage(hall, link, 390, 844);
  await see(phone, number);
  await see(phone, /You are next|Ви наступні/);
  await see(console7, number);
  await press(console7, 'F2', 'Викликати наступного');
  await see(board, number);
  await see(sign, number);
  await see(phone, 'Come to window');
  expect(await board.locator('.b-hero .gate').innerText()).toBe('7');

  await press(console7, 'F3', 'Повторити');
  await see(board, 'Повторний виклик');
  await see(phone, 'Called again');

  await press(console7, 'F2', 'Розпочати прийом');
  await see(console7, 'Тривалість');
  await see(sign, 'Обслуговуємо');
  await see(phone, 'You are being served');

  await press(console7, 'F8', 'Завершити');
  await see(phone, 'Visit completed');
  await phone.context().close();
});

test('who does not come is a no-show, can be taken back, and is told on the phone', async () => {
  const { number, link } = await takeTicket(kiosk, 'Українська', 'Місце проживання');
  await backHome();
  const phone = await openPage(hall, link, 390, 844);
  await see(console7, number);
  await press(console7, 'F2', 'Викликати наступного');
  await see(phone, 'Підійдіть до вікна');
  await press(console7, 'F4', /Не.з’явився/);
  await see(phone, 'Ви не підійшли до вікна');
  await console7
    .getByRole('button', { name: /Скасувати|Повернути/ })
    .first()
    .click();
  await see(phone, 'Підійдіть до вікна');
  await press(console7, 'F2', 'Розпочати прийом');
  await see(phone, 'Вас обслуговують');
  await phone.context().close();
});

test('a transfer keeps the number and another window calls it', async () => {
  const number = await console7.locator('.vis .v1 p').nth(1).innerText();
  const console12 = await operatorAt(hall, 'operator2', 12);
  await console7.keyboard.press('F6');
  const dialog = console7.getByRole('dialog');
  await dialog.waitFor();
  await console7.keyboard.type('12');
  await dialog.getByRole('option').first().waitFor();
  await console7.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await see(console12, number);
  await press(console12, 'F2', 'Викликати наступного');
  await see(board, number);
  await see(await openPage(hall, '/sign/?window=demo-w12', 1280, 400), number);
  await console12.context().close();
});

test('a double touch takes one ticket', async () => {
  const supervisor = await signIn(hall.server.url, 'supervisor');
  const waiting = async (): Promise<readonly string[]> => {
    const path = `/centres/${demoCentre}/queue`;
    const queue = await supervisor.get<{ items: readonly { number: string }[] }>(path);
    return expectOk('the queue', queue).items.map(({ number }) => number);
  };
  const before = await waiting();
  await kiosk.getByRole('button', { name: 'Українська' }).click();
  await kiosk.locator('.k-tile').nth(4).click();
  await kiosk.locator('.s-row .main').filter({ visible: true }).first().dblclick();
  const purpose = kiosk.locator('.p-row').first();
  await purpose.or(kiosk.locator('.tn').first()).first().waitFor();
  if (await purpose.isVisible()) await purpose.dblclick();
  const number = (await kiosk.locator('.tn').first().innerText()).trim();
  await backHome();
  // The next ticket comes after everything that was on its way.
  const next = await takeTicket(kiosk, 'Українська', 'Місце проживання');
  const added = (await waiting()).filter((each) => !before.includes(each));
  expect(added.sort()).toEqual([number, next.number].sort());
});
