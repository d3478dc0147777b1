import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoDevice, demoPassword, expectOk, signIn } from '../support/people.ts';
import { type Keyboard, keyboardAt } from './keyboard.ts';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

const service = 'igov-29';
const kioskName = 'Кіоск біля каси';

let hall: TheHall;
let page: Page;
let kiosk: Page;
let keys: Keyboard;

/** A day that is over, so that another mode of calling can be looked at on it. */
async function aDayIsOver(): Promise<void> {
  const kiosk = await demoDevice(hall.server.url, { kind: 'kiosk' });
  const operator = await signIn(hall.server.url, 'operator1');
  const body = { serviceIds: [service], purpose: 'apply', language: 'uk' };
  expectOk('open', await operator.post('/windows/demo-w7/open'));
  for (let i = 0; i < 3; i += 1) expectOk('a', await kiosk.post('/centres/demo/tickets', body));
  for (const act of ['call-next', 'start', 'finish', 'call-next', 'no-show', 'close']) {
    expectOk(act, await operator.post(`/windows/demo-w7/${act}`));
  }
  const supervisor = await signIn(hall.server.url, 'supervisor');
  expectOk('end', await supervisor.post('/centres/demo/close-day', { confirm: true }));
}

beforeAll(async () => {
  hall = await openTheHall({ whole: true });
  await aDayIsOver();
  kiosk = await openPage(hall, '/kiosk/', 1080, 1920);
  page = await openPage(hall, '/console/people/', 1366, 768);
  keys = await keyboardAt(page);
});

afterAll(() => hall.close());

const button = (name: string | RegExp): Locator =>
  page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
const dialog = (): Locator => page.getByRole('dialog');
const bar = (): Locator => page.getByRole('region', { name: 'Збереження змін' });
const kept = () => expect.poll(() => keys.isLost()).toBe(false);
async function closed(): Promise<void> {
  await dialog().waitFor({ state: 'detached' });
  await kept();
}
async function section(name: string): Promise<void> {
  const navigation = page.getByRole('navigation', { name: 'Розділи' });
  await keys.enter(navigation.getByRole('link', { name, exact: true }), 'back');
  await page.getByRole('heading', { level: 1 }).filter({ hasText: name }).waitFor();
  await kept();
}
/** From one page of the settings to another, by their list. */
async function settings(name: string): Promise<void> {
  const list = page.getByRole('main').getByRole('link', { name: 'Налаштування', exact: true });
  if (await list.isVisible()) await keys.enter(list, 'back');
  await keys.enter(page.getByRole('link', { name: new RegExp(`^${name}`) }));
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await kept();
}
async function save(): Promise<void> {
  await bar().getByRole('button').last().waitFor();
  await keys.press('Control+s');
  await bar().locator('.svb-good').waitFor();
  await kept();
}
interface Menu {
  readonly categories: readonly { readonly services: readonly { readonly name: string }[] }[];
}
async function offered(): Promise<readonly string[]> {
  const answer = await fetch(`${hall.server.url}/api/v1/centres/demo/menu?language=uk`);
  const menu = (await answer.json()) as Menu;
  return menu.categories.flatMap(({ services }) => services.map(({ name }) => name));
}

test('KB-1 PE-1 keys alone sign in, add a person and take the link', async () => {
  await keys.write(page.getByLabel('Логін'), 'admin');
  await keys.write(page.getByLabel('Пароль', { exact: true }), demoPassword);
  await keys.press('Enter');
  await page.getByRole('heading', { name: 'Працівники' }).waitFor();
  await kept();
  await keys.enter(button('Додати'));
  await keys.write(dialog().getByLabel('Ім’я та прізвище'), 'Ольга Нова');
  await keys.write(dialog().getByLabel('Логін', { exact: true }), 'olha');
  await keys.press('Enter');
  const link = dialog().getByLabel('Одноразове посилання');
  await keys.reach(link);
  expect(await link.inputValue()).toContain('/invitation/#');
  await keys.press('Escape');
  await closed();
  await page.getByRole('row', { name: 'Ольга Нова' }).waitFor();
});

test('ST-9 a service is written as a draft, given to a window, and then published', async () => {
  await section('Послуги');
  await keys.enter(button('Додати'));
  await page.getByRole('menu').waitFor();
  await keys.press('Enter');
  await page.getByRole('heading', { name: 'Нова послуга' }).waitFor();
  await keys.write(page.getByLabel('Повна назва'), 'Видача бронзової медалі');
  await keys.tick(page.getByRole('button', { name: 'Вікно 2', exact: true }));
  await save();
  expect(await offered()).not.toContain('Видача бронзової медалі');
  await keys.reach(page.getByRole('radio', { name: /^Чернетка/ }), 'back');
  await keys.press('ArrowDown');
  await keys.press('ArrowDown');
  await page.getByRole('radio', { name: /^Діє/, checked: true }).waitFor();
  await save();
  expect(await offered()).toContain('Видача бронзової медалі');
});

test('KB-3 ST-1 hours of a holiday, the paper, the voice and the running line are changed', async () => {
  await section('Налаштування');
  await settings('Години роботи');
  await keys.tick(page.getByRole('switch', { name: /^Цілодобово/ }));
  await keys.enter(button('Додати день'));
  await keys.write(page.getByLabel(/^Назва/).last(), 'День міста', 'back');
  await save();
  await settings('Талон і друк');
  await keys.tick(page.getByRole('switch', { name: 'Адреса', exact: true }));
  await save();
  await settings('Голос');
  await keys.reach(page.getByRole('textbox', { name: 'Гучність' }));
  await keys.press('ArrowDown');
  await save();
  await settings('Табло й медіа');
  await keys.enter(button('Додати повідомлення'));
  await keys.write(
    page.getByRole('textbox', { name: /^Повідомлення/ }).last(),
    'Ласкаво просимо',
    'back',
  );
  await save();
});

test('SE-1 the mode of calling is changed after a look at a day gone through in it', async () => {
  await settings('Порядок виклику');
  await keys.reach(page.getByRole('radio', { name: 'Діаграмою' }));
  await keys.press('ArrowRight');
  await page
    .getByRole('table', { name: /^Звичайна черга/ })
    .getByRole('rowheader', { name: 'Черга', exact: true })
    .waitFor();
  await keys.reach(page.getByRole('radio', { name: /^Частка/ }), 'back');
  await keys.press('ArrowUp');
  await page.getByRole('radio', { name: /^Черга/, checked: true }).waitFor();
  await save();
  await page.locator('.cm-card.sel', { hasText: 'діє зараз' }).getByText('Черга').waitFor();
});

test('KB-2 ST-5 an earlier version is brought back from the history', async () => {
  await keys.enter(button('Історія змін'), 'back');
  await keys.enter(
    dialog()
      .getByRole('button', { name: /^Повернути версію/ })
      .first(),
  );
  await dialog().getByText('Повернути центр до цієї версії?').waitFor();
  await keys.press('Enter');
  await closed();
  await page.locator('.cm-card.sel', { hasText: 'діє зараз' }).getByText('Частка').waitFor();
});

test('DV-7 a device is given another name and loaded anew', async () => {
  await section('Екрани та кіоски');
  const row = page.getByRole('row').filter({ hasText: 'працює' });
  await keys.enter(row.getByRole('button'));
  await keys.enter(button('Змінити'));
  await keys.write(dialog().getByLabel('Назва'), kioskName);
  await keys.press('Enter');
  await closed();
  await page.getByRole('row', { name: new RegExp(kioskName) }).waitFor();
  const loaded = kiosk.waitForEvent('load');
  await keys.enter(button('Перезапустити'), 'back');
  await loaded;
});

test('AU-4 what was done is found in the log', async () => {
  await section('Журнал дій');
  await keys.reach(page.getByLabel('Дія:'));
  await keys.press('ArrowDown');
  await keys.press('ArrowDown');
  await keys.press('ArrowDown');
  await page
    .getByRole('row', { name: /Ольга Нова/ })
    .first()
    .waitFor();
  await keys.write(page.getByRole('searchbox'), 'Ольга');
  await page
    .getByRole('row', { name: /Ольга Нова/ })
    .first()
    .waitFor();
  expect(await keys.usedPointer()).toBe(false);
});
