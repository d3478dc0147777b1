import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoDevice, demoPassword, expectOk } from '../support/people.ts';
import { openPage, openTheHall, operatorAt, type TheHall } from './the-hall.ts';

/** A service of the sample centre that window 1 serves. */
const service = 'igov-29';

let hall: TheHall;
let desk: Page;
let office: Page;
let number: string;

beforeAll(async () => {
  hall = await openTheHall();
  const kiosk = await demoDevice(hall.server.url, { kind: 'kiosk' });
  const body = { serviceIds: [service], purpose: 'apply', language: 'uk' };
  const issued = await kiosk.post<{ ticket: { number: string } }>('/centres/demo/tickets', body);
  number = expectOk('a ticket', issued).ticket.number;
  office = await openPage(hall, '/console/hall/', 1440, 900);
  await office.getByLabel('Логін').fill('supervisor');
  await office.getByLabel('Пароль', { exact: true }).fill(demoPassword);
  await office.keyboard.press('Enter');
  await office.getByRole('heading', { name: 'Зала зараз' }).waitFor();
});
afterAll(() => hall.close());

const tile = (window: number): Locator =>
  office
    .locator('.hl-win')
    .filter({ has: office.locator('.gate', { hasText: /^1$/ }) })
    .nth(window - 1);
const alert = (title: string): Locator => office.locator('.hl-alert', { hasText: title });

test('HL-3 a service without a window is told of until an operator opens one that serves it', async () => {
  const unserved = alert('Послугу ніхто не веде');
  await unserved.waitFor();
  await office.locator('.of-count').waitFor();
  desk = await operatorAt(hall, 'operator1', 1);
  await unserved.waitFor({ state: 'detached' });
});

test('HL-1 a call at the window is seen in the hall at once', async () => {
  await desk.keyboard.press('F2');
  await tile(1).getByText('Викликано').waitFor();
  await tile(1).getByText(number).waitFor();
  await desk.waitForTimeout(900);
  await desk.keyboard.press('F2');
  await tile(1).getByText('Обслуговує').waitFor();
});

test('HL-11 two keys ask for help without a word; it is answered, and the desk sees it', async () => {
  await desk.keyboard.press('F1');
  await desk.getByRole('dialog').waitFor();
  await desk.keyboard.press('Enter');
  await desk.getByText('Керівника покликано').waitFor();
  const alarm = alert('Вікно 1 кличе на допомогу');
  await alarm.getByRole('button', { name: 'Іду' }).click();
  await desk.getByText('Керівник іде до Вас').waitFor();
  await alarm.getByRole('button', { name: 'Допомогли' }).click();
  await alarm.waitFor({ state: 'detached' });
  await desk.getByText('Керівник іде до Вас').waitFor({ state: 'detached' });
});

test('HL-10 a message stands at the desk until it is answered, and the answer in the hall', async () => {
  await tile(1).click();
  await office.getByRole('button', { name: 'Написати', exact: true }).click();
  await office.getByLabel('Повідомлення').fill('Зайдіть після візиту');
  await office.keyboard.press('Enter');
  const told = desk.locator('.hall.told', { hasText: 'Зайдіть після візиту' });
  await told.waitFor();
  await desk.getByRole('button', { name: 'Відповісти' }).click();
  await desk.getByLabel('Ваша відповідь').fill('Добре, за п’ять хвилин');
  await desk.keyboard.press('Enter');
  await told.waitFor({ state: 'detached' });
  const answer = alert('Добре, за п’ять хвилин');
  await answer.getByRole('button', { name: 'Переглянуто' }).click();
  await answer.waitFor({ state: 'detached' });
});

test('HL-9 an announcement is on the board until it is taken off', async () => {
  const board = await openPage(hall, '/board/?centre=demo', 1920, 1080);
  await office.getByRole('button', { name: 'Оголосити в залі' }).click();
  await office.getByLabel('Українською').fill('Каса не працює до обіду');
  await office.keyboard.press('Enter');
  await board.locator('.b-tick', { hasText: 'Каса не працює до обіду' }).waitFor();
  await office.getByRole('dialog').waitFor({ state: 'detached' });
  await office.getByRole('button', { name: 'Оголосити в залі' }).click();
  await office.getByRole('button', { name: 'Зняти' }).click();
  await board.locator('.b-tick', { hasText: 'Каса не працює' }).waitFor({ state: 'detached' });
  const dialog = office.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Скасувати' }).click();
  await dialog.waitFor({ state: 'detached' });
  await board.context().close();
});

test('P-5 the queue is paused with its reason and goes on again', async () => {
  await office.getByRole('button', { name: 'Призупинити чергу' }).click();
  await office.getByRole('radio', { name: 'Технічна причина' }).waitFor();
  await office.getByText('Технічна причина').click();
  await office.getByRole('button', { name: 'Призупинити', exact: false }).last().click();
  await office.getByText('Черга стоїть: технічна причина').waitFor();
  await desk.locator('.hall').first().waitFor();
  await office.getByRole('button', { name: 'Відновити чергу' }).click();
  await office.getByText('Черга стоїть').waitFor({ state: 'detached' });
});

test('HL-15 the closing tells whom it touches, and closes nothing before it is meant', async () => {
  const closings: string[] = [];
  office.on('request', (request) => {
    if (request.url().endsWith('/close-day')) closings.push(request.method());
  });
  await office.getByRole('button', { name: 'Більше дій' }).click();
  await office.getByRole('menuitem', { name: 'Закрити день' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByText('Обслуговуються').waitFor();
  await dialog.getByText(number).waitFor();
  await office.keyboard.press('Enter');
  expect(await dialog.isVisible()).toBe(true);
  await office.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await tile(1).getByText('Обслуговує').waitFor();
  expect(closings).toEqual([]);
});
