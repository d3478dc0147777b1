import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword, expectOk, signIn } from '../support/people.ts';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

let hall: TheHall;
let desk: Page;
let kiosk: Page;
let board: Page;

beforeAll(async () => {
  hall = await openTheHall();
  kiosk = await openPage(hall, '/kiosk/', 1080, 1920);
  board = await openPage(hall, '/board/', 1920, 1080);
  desk = await openPage(hall, '/console/settings/', 1440, 900);
  await desk.getByLabel('Логін').fill('admin');
  await desk.getByLabel('Пароль', { exact: true }).fill(demoPassword);
  await desk.keyboard.press('Enter');
});
afterAll(() => hall.close());

interface Centre {
  readonly name: Readonly<Record<'uk' | 'ru' | 'en', string>>;
  readonly phone: string;
  readonly timeZone: string;
  readonly letters: { readonly legal: string | null; readonly appointment: string | null };
}
const settings = async (): Promise<Centre> => {
  const admin = await signIn(hall.server.url, 'admin');
  return expectOk('settings', await admin.get<Centre>('/admin/centres/demo/settings'));
};
const bar = (): Locator => desk.getByRole('region', { name: 'Збереження змін' });
const names = (): Locator => desk.getByRole('textbox', { name: 'Назва, як її бачать відвідувачі' });
const saved = async (): Promise<void> => {
  await desk.keyboard.press('Control+s');
  await bar().locator('.svb-good').waitFor();
};

test('ST-21 a name and an address that are saved are what kiosk and board show', async () => {
  await desk.getByRole('link', { name: /^Центр/ }).click();
  await names().fill('ЦНАП «Новий»');
  await desk.getByRole('textbox', { name: 'Адреса' }).fill('вул. Нова, 7');
  await bar().getByText('Незбережені зміни: Центр').waitFor();
  await saved();
  await kiosk.getByText('ЦНАП «Новий»').first().waitFor();
  await kiosk.getByText('вул. Нова, 7').first().waitFor();
  await board.getByText('ЦНАП «Новий»').first().waitFor();
  await desk.getByText('ЦНАП «Новий»').first().waitFor();
});

test('ST-21 each language has its own, telephone and time zone are the centre’s', async () => {
  await desk.getByRole('tab', { name: 'English' }).click();
  await names().fill('The new centre');
  await desk.getByRole('textbox', { name: 'Телефон' }).fill('0 800 500 500');
  await desk.getByRole('combobox', { name: 'Часовий пояс' }).selectOption('Europe/Warsaw');
  await desk.getByText('Із завтрашнього дня', { exact: true }).click();
  await desk.getByText('Одразу', { exact: true }).click();
  await saved();
  const { name, phone, timeZone } = await settings();
  expect(name).toMatchObject({ uk: 'ЦНАП «Новий»', en: 'The new centre' });
  expect([phone, timeZone]).toEqual(['0 800 500 500', 'Europe/Warsaw']);
});

test('ST-21 without a name in the main language nothing is saved', async () => {
  await desk.getByRole('tab', { name: 'Українська' }).click();
  await names().fill(' ');
  await desk.getByText('Потрібна назва основною мовою', { exact: false }).waitFor();
  await desk.keyboard.press('Control+s');
  await bar().getByRole('alert').waitFor();
  expect((await settings()).name.uk).toBe('ЦНАП «Новий»');
  await desk.getByRole('link', { name: 'Вікна', exact: true }).click();
  const question = desk.getByRole('dialog');
  await question.getByText('Центр').first().waitFor();
  await question.getByRole('button', { name: 'Піти без збереження' }).click();
});

test('the letters of the classes stand beside their targets, and one that is taken is told', async () => {
  await desk.getByRole('link', { name: 'Налаштування' }).first().click();
  await desk.getByRole('link', { name: 'Порядок виклику' }).click();
  const letters = desk.getByRole('region', { name: 'Літери за класами' });
  const legal = letters.getByRole('textbox', { name: 'Пріоритет за законом' });
  await legal.fill('а');
  await desk.keyboard.press('Control+s');
  await letters.getByRole('alert').waitFor();
  await legal.fill('пп');
  await saved();
  expect((await settings()).letters).toEqual({ legal: 'ПП', appointment: null });
  await legal.fill('');
  await saved();
  expect((await settings()).letters.legal).toBeNull();
});
