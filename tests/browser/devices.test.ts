import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../support/people.ts';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

const name = 'Табло біля ліфта';
const slot = 'talon.device.board';

let hall: TheHall;
let board: Page;
let desk: Page;

beforeAll(async () => {
  hall = await openTheHall();
  desk = await openPage(hall, '/console/devices/', 1440, 900);
  await desk.getByLabel('Логін').fill('admin');
  await desk.getByLabel('Пароль', { exact: true }).fill(demoPassword);
  await desk.keyboard.press('Enter');
  board = await openPage(hall, '/board/?pair', 1920, 1080);
});
afterAll(() => hall.close());

const row = (): Locator => desk.getByRole('row', { name: new RegExp(name) });
const act = (button: string): Promise<void> =>
  desk.getByRole('button', { name: button, exact: true }).click();
const zoneChip = (dialog: Locator, zone: string): Locator =>
  dialog.getByRole('group', { name: 'Що показує табло' }).getByRole('button', { name: zone });
const codeOn = async (screen: Page): Promise<string> => {
  const code = screen.locator('.pair-code');
  await code.waitFor();
  return (await code.innerText()).replace(/\D/g, '');
};
const zoneShown = (zone: string): Promise<void> =>
  board.locator('.b-zone', { hasText: zone }).waitFor();

/** Something that only this loading of the page has. */
const markPage = (page: Page): Promise<void> =>
  page.evaluate(() => document.documentElement.setAttribute('data-loaded-once', ''));
const isMarked = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.hasAttribute('data-loaded-once'));
const untilReloaded = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !document.documentElement.hasAttribute('data-loaded-once'));

/** What the server answers the screen with its own token. */
const asked = (page: Page, path: string): Promise<number> =>
  page.evaluate(
    async ([at = '', place = '']) => {
      const { token } = JSON.parse(localStorage.getItem(place) ?? '{}') as { token?: string };
      const headers = { Authorization: `Bearer ${token}` };
      return (await fetch(`/api/v1${at}`, { headers })).status;
    },
    [path, slot],
  );

test('DV-1 DV-12 a new board shows a code and becomes what an administrator made of it', async () => {
  const code = await codeOn(board);
  await desk.getByRole('button', { name: 'Під’єднати пристрій' }).first().click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Код з екрана').fill(code);
  await dialog.getByRole('radio', { name: 'Табло', checked: true }).waitFor();
  await zoneChip(dialog, 'Перший поверх').click();
  await dialog.getByLabel('Назва пристрою').fill(name);
  await dialog.getByRole('button', { name: 'Під’єднати' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await zoneShown('Перший поверх');
  await row().getByText('працює').waitFor();
  await row().click();
  await desk.locator('.dv-kv').getByText('1920 × 1080').waitFor();
});

test('DV-11 it shows its name when asked to, over everything', async () => {
  await act('Показати назву');
  await board.locator('.name-flash', { hasText: name }).waitFor();
  await desk.getByText('Екран показує свою назву.').waitFor();
  await board.locator('.name-flash').waitFor({ state: 'detached' });
});

test('DV-7 another zone, silence and no media reach it without a reload', async () => {
  await markPage(board);
  await act('Змінити');
  const dialog = desk.getByRole('dialog');
  // Zones are pressed one by one: the first leaves when the second is there.
  await zoneChip(dialog, 'Другий поверх').click();
  await zoneChip(dialog, 'Перший поверх').click();
  await dialog.getByText('Оголошує виклики голосом').click();
  await dialog.getByRole('button', { name: 'Зберегти' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await zoneShown('Другий поверх');
  expect(await isMarked(board)).toBe(true);
  const stored = await board.evaluate((place) => localStorage.getItem(place) ?? '', slot);
  expect(JSON.parse(stored)).toMatchObject({ zone: 'floor-2', speaks: false, media: true });
  await row().getByText('вимкнено').waitFor();
});

test('DV-9 told to reload, it loads its page once and shows the same', async () => {
  await markPage(board);
  await act('Перезапустити');
  await untilReloaded(board);
  await zoneShown('Другий поверх');
  await desk.getByText('Екран перезапускається.').waitFor();
  await markPage(board);
  await row().getByText('працює').waitFor();
  await board.waitForTimeout(2000);
  expect(await isMarked(board)).toBe(true);
});

test('DV-4 without its network it is told as away, and back as soon as it is', async () => {
  await board.context().setOffline(true);
  await row().getByText('немає зв’язку').waitFor();
  await board.context().setOffline(false);
  await row().getByText('працює').waitFor();
  await zoneShown('Другий поверх');
});

test('DV-2 DV-3 a stolen token shows that board alone, and dies with it', async () => {
  const token = await board.evaluate((place) => localStorage.getItem(place) ?? '', slot);
  const thief = await openPage(hall, '/health', 1280, 720);
  await thief.evaluate(
    ([place = '', value = '']) => localStorage.setItem(place, value),
    [slot, token],
  );
  await thief.goto(`${hall.server.url}/board/?pair`);
  await thief.locator('.b-zone', { hasText: 'Другий поверх' }).waitFor();
  const paths = ['/devices/me', '/centres/demo/devices', '/centres/demo/queue'];
  const before = await Promise.all(paths.map((path) => asked(thief, path)));
  expect(before).toEqual([200, 403, 403]);

  await act('Від’єднати');
  await desk.getByRole('dialog').getByRole('button', { name: 'Від’єднати' }).click();
  const codes = await Promise.all([codeOn(board), codeOn(thief)]);
  expect(new Set(codes).size).toBe(2);
  await row().waitFor({ state: 'detached' });
  expect(await board.evaluate((place) => localStorage.getItem(place), slot)).toBeNull();
  const dead = await thief.evaluate(async (stolen) => {
    const headers = { Authorization: `Bearer ${JSON.parse(stolen).token}` };
    return (await fetch('/api/v1/devices/me', { headers })).status;
  }, token);
  expect(dead).toBe(401);
  await thief.context().close();
});
