import type { Locator, Page, Route } from 'playwright-core';
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
import { type Keyboard, keyboardAt } from './keyboard.ts';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

/** Served at window 7, with all three purposes. */
const service = 'igov-29';

let hall: TheHall;
let desk: Page;
let keys: Keyboard;
let kiosk: Caller;
let chief: Caller;
let admin: Caller;

beforeAll(async () => {
  hall = await openTheHall({ whole: true });
  kiosk = await demoDevice(hall.server.url, { kind: 'kiosk' });
  chief = await signIn(hall.server.url, 'supervisor');
  admin = await signIn(hall.server.url, 'admin');
  await giveRight(admin, 'operator1', 'call_chosen');
  desk = await openPage(hall, '/console/', 1366, 768);
  keys = await keyboardAt(desk);
});
afterAll(() => hall.close());

async function visitor(): Promise<string> {
  return (await takeTicketOf(kiosk, service)).ticket.number;
}

const button = (name: string | RegExp): Locator => desk.getByRole('button', { name }).first();
const dialog = (): Locator => desk.getByRole('dialog');
const called = (number: string): Locator => desk.locator('.called').getByText(number);
const next = (number: string): Locator => desk.locator('.idle').getByText(number);
const marks = (): Locator => desk.locator('.outc');
const done = (number: string): Locator => desk.locator('.last').getByText(number);
const free = (): Promise<void> => desk.locator('.emp, .idle').first().waitFor();
const closed = (): Promise<void> => dialog().waitFor({ state: 'detached' });

/** A key as a person presses it: when the screen offers it, and past the pause between two. */
async function press(key: string, offered: string): Promise<void> {
  await button(offered).waitFor();
  await desk.waitForTimeout(820);
  await keys.press(key);
}
async function call(number: string): Promise<void> {
  await next(number).waitFor();
  await press('F2', 'Викликати наступного');
  await called(number).waitFor();
}
async function serve(number: string): Promise<void> {
  await call(number);
  await press('F2', 'Розпочати прийом');
  await marks().waitFor();
}
async function finish(number: string): Promise<void> {
  await press('F8', 'Завершити');
  await done(number).first().waitFor();
}

test('KB-1 keys alone sign in and open a window by its number', async () => {
  await keys.write(desk.getByLabel('Логін'), 'operator1');
  await keys.write(desk.getByLabel('Пароль', { exact: true }), demoPassword);
  await keys.press('Enter');
  await desk.getByRole('heading', { name: 'За яким вікном Ви сьогодні?' }).waitFor();
  await keys.press('7');
  await desk.getByText('Обрано').waitFor();
  await keys.press('Enter');
  await free();
});

test('a visitor is called, called again and served; what was written goes with the finish', async () => {
  const number = await visitor();
  await call(number);
  await press('F3', 'Повторити');
  await desk.getByText('оголошено 2 рази').waitFor();
  await press('F2', 'Розпочати прийом');
  await marks().waitFor();
  await keys.press('F9');
  // A question mark is a letter here, and Ctrl Z takes back letters.
  await desk.keyboard.type('Прийде з чоловіком?');
  await desk.getByText('побачить наступне вікно').waitFor();
  expect(await dialog().count()).toBe(0);
  await answerLate('finish');
  await press('F8', 'Завершити');
  await done(number).waitFor();
});

/** The live view of the next such command is there before its answer. */
async function answerLate(command: string): Promise<void> {
  const late = async (route: Route): Promise<void> => {
    const response = await route.fetch();
    await desk.waitForTimeout(500);
    await route.fulfill({ response });
  };
  await desk.route(`**/${command}`, late, { times: 1 });
}

test('K-9 a finish is taken back within 10 s with its note; a visitor steps aside', async () => {
  await keys.press('Control+z');
  await marks().waitFor();
  await expect.poll(() => desk.locator('#visit-note').inputValue()).toBe('Прийде з чоловіком?');
  await keys.press('F7');
  await dialog().getByRole('radio', { name: 'принесе документи', checked: true }).waitFor();
  await keys.reach(dialog().getByRole('radio', { name: 'принесе документи' }));
  await keys.press('ArrowRight');
  await keys.press('Enter');
  await closed();
  await desk.locator('.post').getByText('сплачує збір').waitFor();
});

test('who stepped aside is called back before the time, and the visit ends as it was marked', async () => {
  const number = await desk.locator('.post .tn').innerText();
  await keys.press('F7');
  await dialog().getByRole('option', { name: number }).waitFor();
  await keys.press('Enter');
  await closed();
  await called(number).waitFor();
  await press('F2', 'Розпочати прийом');
  await marks().waitFor();
  await keys.reach(marks().getByRole('radio').first());
  await keys.press('ArrowRight');
  await marks().getByRole('radio', { name: 'Консультація', checked: true }).waitFor();
  const given = marks().getByRole('checkbox');
  await keys.tick(given);
  expect(await given.isChecked()).toBe(false);
  // The same without a way there; an outcome of nothing given takes the tick away by itself.
  await keys.press('0');
  await expect.poll(() => given.isChecked()).toBe(true);
  await keys.press('3');
  await marks().getByRole('radio', { name: 'Бракує документів', checked: true }).waitFor();
  expect(await given.isChecked()).toBe(false);
  await finish(number);
});

test('a call is taken back, then somebody does not come', async () => {
  const number = await visitor();
  await call(number);
  await press('Escape', 'Скасувати виклик');
  await call(number);
  await press('F4', 'Не з’явився');
  await desk.locator('.last').getByText('Не з’явився').waitFor();
});

test('the way of a ticket, why it was called, and another service of the visit', async () => {
  const number = await visitor();
  await call(number);
  await keys.press('Home');
  await dialog().getByText('Викликано до вікна 7').waitFor();
  await keys.press('Escape');
  await closed();
  await keys.press('F11');
  await dialog().waitFor();
  await keys.press('Escape');
  await closed();
  await press('F2', 'Розпочати прийом');
  await addService(number, 'Зняття з реєстрації');
  const goesOn = desk.locator('.pri', { hasText: 'Далі за талоном: Зняття з реєстрації' });
  await goesOn.waitFor();
  await press('F8', 'Завершити');
  await desk.locator('.vis h1', { hasText: 'Зняття з реєстрації' }).waitFor();
  await goesOn.waitFor({ state: 'detached' });
  await press('F8', 'Завершити');
  // A line for each service of the visit.
  await expect.poll(() => done(number).count()).toBe(2);
});

async function addService(number: string, name: string): Promise<void> {
  await press('Insert', 'Додати послугу');
  const asked = desk.getByRole('dialog', { name: `Додати послугу до ${number}` });
  await asked.getByRole('combobox').waitFor();
  await desk.keyboard.type(name);
  await asked.getByRole('option', { name }).first().waitFor();
  await keys.press('Enter');
  await closed();
}

test('a visitor is sent to another service, at the head of its line', async () => {
  const number = await visitor();
  await serve(number);
  await keys.press('F6');
  await dialog().getByRole('combobox').waitFor();
  await desk.keyboard.type('земельної');
  await dialog().getByRole('option').first().waitFor();
  await keys.reach(dialog().getByRole('radio', { name: 'За часом приходу' }));
  await keys.press('ArrowLeft');
  await keys.press('Enter');
  await closed();
  await desk.locator('.last').getByText('Перенаправлено').waitFor();
});

test('W-10 somebody without a ticket is let in, and a ticket is called by its number', async () => {
  await free();
  await keys.press('Insert');
  await dialog().getByRole('combobox').waitFor();
  await desk.keyboard.type('місця проживання');
  await dialog().getByRole('option').first().waitFor();
  await keys.press('Enter');
  await closed();
  await press('F2', 'Розпочати прийом');
  await marks().waitFor();
  await press('F8', 'Завершити');
  const first = await visitor();
  const second = await visitor();
  await next(first).waitFor();
  await keys.press('F9');
  await dialog().getByRole('combobox').waitFor();
  await desk.keyboard.type(second.toLowerCase());
  await dialog().getByRole('option', { name: second }).waitFor();
  await keys.press('Enter');
  await closed();
  await called(second).waitFor();
  await press('F2', 'Розпочати прийом');
  await finish(second);
  await serve(first);
  await finish(first);
});

test('the lines of the whole hall are looked at, and the own one again', async () => {
  const tabs = desk.getByRole('tablist');
  const own = tabs.getByRole('tab', { name: 'Моя' });
  const whole = tabs.getByRole('tab', { name: 'Уся зала', selected: true });
  await keys.press('End');
  await whole.waitFor();
  await keys.press('End');
  await tabs.getByRole('tab', { name: 'Моя', selected: true }).waitFor();
  await keys.reach(own);
  // Of the tabs themselves, which know this key: not there and back again.
  await keys.press('End');
  await whole.waitFor();
  await keys.press('ArrowLeft');
  await tabs.getByRole('tab', { name: 'Моя', selected: true }).waitFor();
});

test('HL-11 HL-10 help is asked for without a word and not needed; a word is answered', async () => {
  await keys.press('F1');
  await dialog().waitFor();
  await keys.press('Enter');
  await closed();
  const raised = desk.locator('.hall.told', { hasText: 'Керівника покликано' });
  await raised.waitFor();
  await keys.press('Shift+F1');
  await raised.waitFor({ state: 'detached' });
  await told('Зайдіть після візиту');
  await keys.press('Shift+F2');
  await keys.write(desk.getByLabel('Ваша відповідь'), 'Добре');
  await keys.press('Enter');
  await closed();
  await desk.getByText('Зайдіть після візиту').waitFor({ state: 'detached' });
  await told('Каса не працює');
  await keys.press('Shift+F3');
  await desk.getByText('Каса не працює').waitFor({ state: 'detached' });
});

async function told(text: string): Promise<void> {
  const body = { to: { window: 'demo-w7' }, text };
  expectOk('word', await chief.post(`/centres/${demoCentre}/messages`, body));
  await desk.locator('.told', { hasText: text }).waitFor();
}

test('HC-3 somebody at a kiosk is told that the operator goes there', async () => {
  expectOk('help', await kiosk.post(`/centres/${demoCentre}/help`));
  const asked = desk.locator('.hall.help');
  await asked.waitFor();
  await keys.press('Shift+F4');
  await asked.waitFor({ state: 'detached' });
});

test('a break has its reason and end, both are changed while it lasts', async () => {
  await keys.press('F10');
  await dialog().waitFor();
  await keys.press('Enter');
  const left = desk.locator('.brk .tleg');
  await left.getByText('із 15').waitFor();
  await keys.enter(button('+15 хв'));
  await left.getByText('із 30').waitFor();
  await press('F6', '−5 хв');
  await left.getByText('із 25').waitFor();
  await press('F7', '+5 хв');
  await left.getByText('із 30').waitFor();
  const reason = desk.locator('.brk').getByRole('radio', { name: 'Відпочинок' });
  await keys.reach(reason);
  await keys.press('ArrowRight');
  await desk.locator('.brk').getByRole('radio', { name: 'Обід', checked: true }).waitFor();
  await left.getByText('із 30').waitFor();
  await press('F10', '+5 хв');
  await keys.reach(dialog().getByRole('radio', { name: 'Обід', checked: true }));
  await keys.press('ArrowRight');
  await keys.press('Enter');
  await closed();
  await desk.locator('.brk').getByRole('radio', { name: 'Технічна', checked: true }).waitFor();
  await left.getByText('із 30').waitFor();
  await press('F2', 'Повернутися до роботи');
  await free();
});

test('W-16 where the centre asks what came of a visit, F2 asks before it finishes', async () => {
  await askForOutcomes();
  const number = await visitor();
  await serve(number);
  await press('F2', 'Завершити й викликати наступного');
  const asked = desk.getByRole('dialog', { name: `${number}: що вийшло` });
  await keys.reach(asked.getByRole('radio', { name: 'Надано', checked: true }));
  await keys.press('ArrowRight');
  await asked.getByRole('radio', { name: 'Консультація', checked: true }).waitFor();
  await keys.press('Enter');
  await asked.waitFor({ state: 'detached' });
  await desk.locator('.armed').waitFor();
});

async function askForOutcomes(): Promise<void> {
  const path = `/admin/centres/${demoCentre}/settings`;
  const centre = expectOk('settings', await admin.get<object>(path));
  expectOk('settings', await admin.put(path, { ...centre, desk: { asksOutcome: true } }));
  expectOk('hall', await chief.get(`/centres/${demoCentre}/windows`));
}

test('what is typed outlives a lost connection and is kept when it is back', async () => {
  const number = await visitor();
  await called(number).waitFor();
  await press('F2', 'Розпочати прийом');
  await marks().waitFor();
  await desk.context().setOffline(true);
  await keys.press('F9');
  await desk.keyboard.type('Без довідки');
  await desk.getByText('збережеться, щойно буде').waitFor();
  await desk.context().setOffline(false);
  await desk.getByText('побачить наступне вікно').waitFor();
  expect(await desk.locator('#visit-note').inputValue()).toBe('Без довідки');
  expect(await desk.locator('.pri').count()).toBe(1);
  await press('F8', 'Завершити');
  await dialog().waitFor();
  await keys.press('Enter');
  await done(number).waitFor();
});

test('KB-4 a narrow desk has the note, the outcome, the aside and the break by their keys', async () => {
  await desk.setViewportSize({ width: 360, height: 720 });
  const number = await visitor();
  const held = desk.locator('.dv').getByText(number);
  await held.waitFor();
  await press('F2', 'Викликати наступного');
  await press('F2', 'Розпочати прийом');
  await press('F9', 'Нотатка');
  const note = desk.locator('#visit-note');
  await expect.poll(() => note.evaluate((it) => it === document.activeElement)).toBe(true);
  await desk.keyboard.type('Копія є');
  await keys.reach(dialog().getByRole('radio').first());
  await keys.press('ArrowRight');
  await dialog().getByRole('radio', { name: 'Консультація', checked: true }).waitFor();
  await keys.press('Escape');
  await closed();
  await press('F7', 'Відкласти');
  await dialog().waitFor();
  await keys.press('Enter');
  await closed();
  await press('F7', 'Відкладені');
  await dialog().getByRole('option', { name: number }).waitFor();
  await keys.press('Enter');
  await closed();
  await press('F2', 'Розпочати прийом');
  await press('F9', 'Нотатка');
  await expect.poll(() => note.inputValue()).toBe('Копія є');
  await keys.reach(dialog().getByRole('radio').first());
  await keys.press('ArrowRight');
  await keys.press('Escape');
  await closed();
  // The outcome is marked already, and is not asked for.
  await press('F8', 'Завершити');
  await held.waitFor({ state: 'detached' });
  await press('F10', 'Перерва');
  await dialog().waitFor();
  await keys.press('Enter');
  await closed();
  await press('F10', 'Причина');
  await dialog().getByRole('radio', { name: 'Відпочинок', checked: true }).waitFor();
  await keys.press('Escape');
  await closed();
  await press('F7', '+5 хв');
  await desk
    .locator('.dv')
    .getByText(/: (?:19|20):/)
    .waitFor();
  await press('F2', 'Повернутися до роботи');
  await desk.setViewportSize({ width: 1366, height: 768 });
  await free();
});

test('KB-1 the window is closed, taken back and closed again, and the day is over', async () => {
  await keys.press('F12');
  await desk.locator('.notice', { hasText: 'Вікно 7 закрито' }).waitFor();
  await keys.press('Control+z');
  await free();
  await keys.press('F12');
  await desk.getByRole('heading', { name: 'За яким вікном Ви сьогодні?' }).waitFor();
  await keys.enter(button('Вийти'));
  await desk.getByLabel('Логін').waitFor();
  expect(await keys.usedPointer()).toBe(false);
});
