import type { WindowsAnswer } from '@talon/shared/contract/windows.ts';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, demoDevice, demoPassword, expectOk, signIn } from '../support/people.ts';
import { type Keyboard, keyboardAt } from './keyboard.ts';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

/** Of the sample centre: windows 7 and 8 are open, the first serves it, nobody serves the second. */
const served = 'igov-29';
const unserved = 'igov-100';

let hall: TheHall;
let page: Page;
let keys: Keyboard;
let operator: Caller;
let kiosk: Caller;

beforeAll(async () => {
  hall = await openTheHall({ whole: true });
  kiosk = await demoDevice(hall.server.url, { kind: 'kiosk' });
  operator = await signIn(hall.server.url, 'operator1');
  const other = await signIn(hall.server.url, 'operator8');
  expectOk('open', await operator.post('/windows/demo-w7/open'));
  expectOk('open', await other.post('/windows/demo-w8/open'));
  for (const service of [served, served, served, unserved]) await ticketFor(service);
  page = await openPage(hall, '/console/hall/', 1366, 768);
  keys = await keyboardAt(page);
});
afterAll(() => hall.close());

interface Issued {
  readonly ticket: { readonly number: string };
  readonly print: { readonly job: string };
}

async function ticketFor(service: string): Promise<string> {
  const body = { serviceIds: [service], purpose: 'apply', language: 'uk' };
  const issued = await kiosk.post<Issued>('/centres/demo/tickets', body);
  const { ticket, print } = expectOk('ticket', issued);
  expectOk('printed', await kiosk.put(`/print-jobs/${print.job}`, { state: 'sent' }));
  return ticket.number;
}

const button = (name: string | RegExp): Locator =>
  page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
const alert = (title: string): Locator => page.locator('.hl-alert', { hasText: title });
const tile = (window: number): Locator =>
  page.getByRole('listitem').getByRole('button', { name: new RegExp(`^${window} ?[А-Я]`) });
const dialog = (): Locator => page.getByRole('dialog');
/** The dialog is gone and the focus is where it was opened. */
async function closed(): Promise<void> {
  await dialog().waitFor({ state: 'detached' });
  await expect.poll(() => keys.isLost()).toBe(false);
}

test('KB-1 keys alone sign in and lead to the hall', async () => {
  await keys.write(page.getByLabel('Логін'), 'supervisor');
  await keys.write(page.getByLabel('Пароль', { exact: true }), demoPassword);
  await keys.press('Enter');
  await page.getByRole('heading', { name: 'Зала зараз' }).waitFor();
  await expect.poll(() => keys.isLost()).toBe(false);
});

test('KB-2 HL-3 a service nobody serves is given to a window where it is told of', async () => {
  const told = alert('Послугу ніхто не веде');
  await keys.enter(told.getByRole('button', { name: /^Додати послугу вікну/ }));
  await told.waitFor({ state: 'detached' });
  await expect.poll(() => keys.isLost()).toBe(false);
});

test('HL-11 HL-10 an alarm and a word of an operator are answered', async () => {
  expectOk('alarm', await operator.post('/windows/demo-w7/alarm'));
  const alarm = alert('Вікно 7 кличе на допомогу');
  await keys.enter(alarm.getByRole('button', { name: 'Іду' }));
  await keys.enter(alarm.getByRole('button', { name: 'Допомогли' }));
  await alarm.waitFor({ state: 'detached' });
  await expect.poll(() => keys.isLost()).toBe(false);
  expectOk('word', await operator.post('/windows/demo-w7/messages', { text: 'Скінчився папір' }));
  await keys.enter(alert('Скінчився папір').getByRole('button', { name: 'Відповісти' }));
  await keys.write(dialog().getByLabel('Повідомлення'), 'Несу');
  await keys.press('Enter');
  await closed();
  await alert('Скінчився папір').waitFor({ state: 'detached' });
});

test('HL-18 a ticket that did not print is told of, and printed again where it is told', async () => {
  const body = { serviceIds: [served], purpose: 'apply', language: 'uk' };
  const asked = await kiosk.post<Issued>('/centres/demo/tickets', body);
  const { ticket, print } = expectOk('ticket', asked);
  const failure = { state: 'failed', reason: 'paper_out' };
  expectOk('failure', await kiosk.put(`/print-jobs/${print.job}`, failure));
  const told = alert(`Талон ${ticket.number} не надруковано`);
  await told.getByText('Немає паперу').waitFor();
  await keys.enter(told.getByRole('button', { name: 'Надрукувати ще раз' }));
  await told.waitFor({ state: 'detached' });
  await expect.poll(() => keys.isLost()).toBe(false);
});

test('HL-10 an answer is written once, also where what it answers stayed unread', async () => {
  expectOk('word', await operator.post('/windows/demo-w7/messages', { text: 'Де штамп' }));
  const marking = '**/messages/*/seen';
  const no = { type: 'about:blank', title: '', status: 503, code: 'internal', detail: 'Не зараз' };
  await page.route(marking, (route) => route.fulfill({ status: 503, json: no }));
  await keys.enter(alert('Де штамп').getByRole('button', { name: 'Відповісти' }));
  await keys.write(dialog().getByLabel('Повідомлення'), 'У сейфі');
  await keys.press('Enter');
  await dialog().getByText('Не зараз').waitFor();
  await page.unroute(marking);
  await keys.press('Enter');
  await closed();
  await alert('Де штамп').waitFor({ state: 'detached' });
  await keys.enter(tile(7), 'back');
  await keys.enter(dialog().getByRole('button', { name: 'Написати' }));
  await dialog().getByText('У сейфі').first().waitFor();
  expect(await dialog().getByText('У сейфі').count()).toBe(1);
  await keys.press('Escape');
  await closed();
});

test('FB-3 what a visitor wrote at a kiosk is read behind the mean of the hall', async () => {
  const rating = { score: 2, topics: ['speed'], comment: 'Нема де сісти з дитиною' };
  expectOk('rating', await kiosk.post('/centres/demo/ratings', rating));
  await keys.enter(button(/^Відгуки: /), 'back');
  const said = dialog().getByRole('listitem').filter({ hasText: 'Нема де сісти з дитиною' });
  await said.getByText('2 із 5').waitFor();
  expect(await said.innerText()).toMatch(/швидкість[\s\S]*з.кіоску/);
  await keys.press('Escape');
  await closed();
});

test('KB-2 HL-10 a window is written to, and all of them', async () => {
  await keys.enter(tile(7), 'back');
  await keys.enter(dialog().getByRole('button', { name: 'Написати' }));
  await keys.write(page.getByLabel('Повідомлення'), 'Зайдіть після візиту');
  await keys.press('Enter');
  await closed();
  // Two dialogs away from where it began.
  await expect.poll(() => tile(7).evaluate((one) => one === document.activeElement)).toBe(true);
  await keys.enter(button('Більше дій'), 'back');
  await page.getByRole('menu').waitFor();
  await keys.press('Enter');
  await dialog().getByText('Зайдіть після візиту').waitFor();
  await keys.write(dialog().getByLabel('Повідомлення'), 'Перерви по черзі');
  await keys.press('Enter');
  await closed();
});

test('W-11 the services of a window are changed for today', async () => {
  await keys.enter(tile(8));
  await keys.enter(dialog().getByRole('button', { name: 'Змінити послуги' }));
  await keys.write(page.getByLabel('Знайти послугу'), 'Реєстрація місця проживання особи');
  const box = page.getByRole('checkbox', {
    name: 'Реєстрація місця проживання особи',
    exact: true,
  });
  await keys.tick(box);
  expect(await box.isChecked()).toBe(true);
  await keys.press('Enter');
  await closed();
});

test('W-11 a second change of a window keeps what the first one gave it', async () => {
  const before = await profileOf('demo-w8');
  await keys.enter(tile(8));
  await keys.enter(dialog().getByRole('button', { name: 'Змінити послуги' }));
  const box = dialog().locator('.hl-check:not(.all) input:not(:checked)').first();
  await keys.tick(box);
  await keys.press('Enter');
  await closed();
  const after = await profileOf('demo-w8');
  expect(after).toHaveLength(before.length + 1);
  expect(after).toEqual(expect.arrayContaining([...before]));
});

async function profileOf(window: string): Promise<readonly string[]> {
  const answer = await operator.get<WindowsAnswer>('/centres/demo/windows');
  const { items } = expectOk('windows', answer);
  const item = items.find(({ id }) => id === window);
  return (item?.profile ?? []).map(({ serviceId }) => serviceId);
}

test('HL-14 people are put before others and sent to another service, with the reason', async () => {
  await keys.enter(button(/^А Місце проживання/));
  const third = dialog().getByRole('checkbox', { name: /003/ });
  await keys.tick(third);
  await keys.reach(dialog().getByLabel('Поставити перед'));
  await keys.press('ArrowDown');
  await keys.reach(dialog().getByRole('radio', { name: 'Так краще для зали' }));
  await keys.press('ArrowRight');
  await keys.press('Enter');
  await closed();
  await keys.press('Enter');
  await keys.tick(dialog().getByRole('checkbox', { name: /002/ }));
  await keys.reach(dialog().getByLabel('До черги послуги'));
  await keys.press('End');
  await keys.press('Enter');
  await closed();
  await button(/^Р .* 1 у черзі/).waitFor();
});

test('P-5 the queue is paused with its reason and goes on, and the hall is told', async () => {
  await keys.enter(button('Призупинити чергу'), 'back');
  await keys.reach(dialog().getByRole('radio', { name: 'Повітряна тривога' }));
  await keys.press('ArrowRight');
  await keys.press('Enter');
  await closed();
  await page.getByText('Черга стоїть: евакуація').waitFor();
  await keys.enter(button('Відновити чергу'));
  await page.getByText('Черга стоїть').waitFor({ state: 'detached' });
  await keys.enter(button('Оголосити в залі'), 'back');
  await keys.write(dialog().getByLabel('Українською'), 'Каса не працює до обіду');
  await keys.press('Enter');
  await closed();
});

test('HL-13 a window is opened for somebody', async () => {
  await keys.enter(button('Відкрити вікно'));
  await keys.reach(dialog().getByLabel('Вікно'));
  await keys.press('End');
  await keys.press('ArrowUp');
  await keys.reach(dialog().getByLabel('Хто працюватиме'));
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await closed();
  await tile(13).getByText('Вільне').waitFor();
});

test('HL-15 the day is closed after it was told whom that touches', async () => {
  await keys.enter(button('Більше дій'), 'back');
  await page.getByRole('menu').waitFor();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await dialog().getByText('талони втратять чинність').waitFor();
  await keys.tick(dialog().getByRole('checkbox', { name: 'Так, на сьогодні все' }));
  await keys.press('Enter');
  await closed();
  await page.getByText('День закрито').waitFor();
  expect(await keys.usedPointer()).toBe(false);
});
