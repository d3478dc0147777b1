import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, demoPassword, expectOk, signIn } from '../support/people.ts';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

let hall: TheHall;
let desk: Page;
let kiosk: Page;
let supervisor: Caller;

beforeAll(async () => {
  hall = await openTheHall();
  kiosk = await openPage(hall, '/kiosk/', 1080, 1920);
  desk = await openPage(hall, '/console/settings/', 1440, 900);
  await desk.getByLabel('Логін').fill('admin');
  await desk.getByLabel('Пароль', { exact: true }).fill(demoPassword);
  await desk.keyboard.press('Enter');
  supervisor = await signIn(hall.server.url, 'supervisor');
});
afterAll(() => hall.close());

const button = (name: string): Locator => desk.getByRole('button', { name, exact: true });
const bar = (): Locator => desk.getByRole('region', { name: 'Збереження змін' });
const save = async (): Promise<void> => {
  await button('Застосувати').click();
  await bar().locator('.svb-good').waitFor();
};
const list = (): Promise<void> => desk.getByRole('link', { name: 'Налаштування' }).last().click();

test('ST-1 hours that an administrator saves are what the kiosk shows at once', async () => {
  await desk.getByRole('link', { name: 'Години роботи' }).click();
  await desk.getByText('Цілодобово', { exact: true }).click();
  const week = desk.getByRole('region', { name: 'Тиждень' });
  for (let spans = await week.getByRole('textbox').count(); spans > 0; ) {
    await week
      .getByRole('button', { name: /^Прибрати/ })
      .first()
      .click();
    const left = await week.getByRole('textbox').count();
    expect(left).toBeLessThan(spans);
    spans = left;
  }
  await bar().getByText('Незбережені зміни: Години роботи').waitFor();
  await save();
  await kiosk.getByText('Зараз зачинено').first().waitFor();
  await desk.getByText('Цілодобово', { exact: true }).click();
  await save();
  await kiosk.getByText('Зараз зачинено').first().waitFor({ state: 'detached' });
});

test('ST-1 another order of calls is in force with the next call', async () => {
  await list();
  await desk.getByRole('link', { name: 'Порядок виклику' }).click();
  await desk.getByText('Вчорашнього дня ще немає').waitFor();
  await desk.getByText('Хто раніше прийшов, того раніше викличуть', { exact: false }).click();
  await save();
  await desk.locator('.cm-card.sel', { hasText: 'діє зараз' }).getByText('Черга').waitFor();
  const operator = await signIn(hall.server.url, 'operator1');
  const ticket = { serviceIds: ['igov-29'], purpose: 'apply', language: 'uk' };
  expectOk('a ticket', await supervisor.post('/centres/demo/tickets', ticket));
  expectOk('opening', await operator.post('/windows/demo-w1/open'));
  const called = expectOk(
    'a call',
    await operator.post<{ why: { mode: string } }>('/windows/demo-w1/call-next'),
  );
  expect(called.why.mode).toBe('fifo');
});

test('KB-3 Ctrl S saves the time under the hand, which stays in its field', async () => {
  await list();
  await desk.getByRole('link', { name: 'Години роботи' }).click();
  await desk.getByText('Цілодобово', { exact: true }).click();
  const week = desk.getByRole('region', { name: 'Тиждень' });
  await week.getByRole('button', { name: 'Відчинити' }).first().click();
  const opens = week.getByRole('textbox').first();
  await opens.click();
  await desk.keyboard.press('Control+a');
  await desk.keyboard.type('7.20');
  await desk.keyboard.press('Control+s');
  await bar().locator('.svb-good').waitFor();
  expect(await opens.evaluate((one) => one === document.activeElement)).toBe(true);
  await desk.reload();
  expect(await opens.inputValue()).toBe('07:20');
});

test('a number that is typed is saved by Ctrl S too', async () => {
  await list();
  await desk.getByRole('link', { name: 'Строки зберігання' }).click();
  const days = desk.getByRole('textbox', { name: 'Друк талонів' });
  await days.click();
  await desk.keyboard.press('Control+a');
  await desk.keyboard.type('9');
  await desk.keyboard.press('Control+s');
  await bar().locator('.svb-good').waitFor();
  await desk.reload();
  expect(await days.inputValue()).toContain('9');
});

test('ST-3 a page that is opened again is made from what is in force by then', async () => {
  await desk.getByRole('link', { name: 'Вікна', exact: true }).click();
  await desk.getByRole('heading', { name: 'Профілі вікон' }).waitFor();
  const admin = await signIn(hall.server.url, 'admin');
  const path = '/admin/centres/demo/settings';
  const centre = expectOk('settings', await admin.get<object>(path));
  expectOk('settings', await admin.put(path, { ...centre, desk: { asksOutcome: true } }));
  await desk.getByRole('link', { name: 'Налаштування' }).first().click();
  await desk.getByRole('link', { name: 'Строки зберігання' }).click();
  await desk.getByRole('button', { name: 'Більше: Друк талонів' }).click();
  await save();
  await list();
});

test('what is not saved is not lost by a link, and may be left', async () => {
  await list();
  await desk.getByRole('link', { name: 'Строки зберігання' }).click();
  await desk.getByRole('button', { name: 'Більше: Друк талонів' }).click();
  await bar().waitFor();
  await desk.getByRole('link', { name: 'Вікна', exact: true }).click();
  const question = desk.getByRole('dialog');
  await question.getByText('Строки зберігання').waitFor();
  await question.getByRole('button', { name: 'Піти без збереження' }).click();
  await desk.getByRole('heading', { name: 'Профілі вікон' }).waitFor();
});

test('S-6 a profile from tomorrow leaves today as it is, and can be called off', async () => {
  await desk.getByRole('button', { name: /^2/ }).click();
  const panel = desk.getByRole('region', { name: 'Вікно 2' });
  const rows = panel.getByRole('row');
  const before = await rows.count();
  await rows
    .first()
    .getByRole('button', { name: /^Прибрати/ })
    .click();
  await panel.getByText('Із завтрашнього дня', { exact: true }).click();
  await panel.getByRole('button', { name: 'Запланувати' }).click();
  await panel.getByText('у вікна інший профіль', { exact: false }).waitFor();
  expect(await rows.count()).toBe(before);
  await panel.getByRole('button', { name: 'Скасувати його' }).click();
  await panel.getByText('Одразу', { exact: true }).click();
  await panel.getByRole('button', { name: 'Застосувати зараз' }).click();
  await panel.getByText('Змін немає').waitFor();
  expect(await panel.getByText('у вікна інший профіль', { exact: false }).count()).toBe(0);
});
