import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, demoCentre, demoDevice, expectOk, signIn } from '../support/people.ts';
import { openTheHall, operatorAt, type TheHall } from './the-hall.ts';

/** Served at window 7, with all three purposes. */
const service = 'igov-29';

let hall: TheHall;
let desk: Page;
let kiosk: Caller;
let chief: Caller;

beforeAll(async () => {
  hall = await openTheHall();
  kiosk = await demoDevice(hall.server.url, { kind: 'kiosk' });
  chief = await signIn(hall.server.url, 'supervisor');
  desk = await operatorAt(hall, 'operator1', 7);
});
afterAll(() => hall.close());

async function visitor(): Promise<string> {
  const body = { serviceIds: [service], purpose: 'apply', language: 'uk' };
  const path = `/centres/${demoCentre}/tickets`;
  const issued = await kiosk.post<{ ticket: { number: string } }>(path, body);
  return expectOk('ticket', issued).ticket.number;
}

const primary = (): ReturnType<Page['locator']> => desk.locator('.pri');
/** A key as a person presses it: when the screen offers it, and past the pause between two. */
async function press(key: string, offered: string): Promise<void> {
  const button = desk.getByRole('button', { name: offered }).first();
  await button.waitFor();
  await desk.waitForTimeout(820);
  await desk.keyboard.press(key);
}

test('a visitor is called, called again and served; what was written goes with the finish', async () => {
  const number = await visitor();
  await desk.locator('.idle').getByText(number).waitFor();
  await press('F2', 'Викликати наступного');
  await desk.locator('.called').getByText(number).waitFor();
  await desk.keyboard.press('F3');
  await desk.getByText('оголошено 2 рази').waitFor();
  await press('F2', 'Розпочати прийом');
  await desk.locator('.outc').waitFor();
  await desk.keyboard.press('F9');
  // A question mark is a letter here, and Ctrl Z takes back letters.
  await desk.keyboard.type('Прийде з чоловіком?');
  await desk.getByText('побачить наступне вікно').waitFor();
  expect(await desk.getByRole('dialog').count()).toBe(0);
  await desk.keyboard.press('F8');
  await desk.locator('.last').getByText(number).waitFor();
});

test('a finish is taken back within 10 s with its note, and a visitor steps aside', async () => {
  await desk.keyboard.press('Control+z');
  await desk.locator('.outc').waitFor();
  await expect.poll(() => desk.locator('#visit-note').inputValue()).toBe('Прийде з чоловіком?');
  await desk.keyboard.press('F7');
  const park = desk.getByRole('dialog');
  await park.getByRole('radio', { name: 'принесе документи', checked: true }).waitFor();
  await desk.keyboard.press('Enter');
  await park.waitFor({ state: 'detached' });
  await desk.locator('.post').getByText('принесе документи').waitFor();
});

test('the way of a ticket, why it was called, and another service of the visit', async () => {
  const number = await visitor();
  await desk.locator('.idle').getByText(number).waitFor();
  await press('F2', 'Викликати наступного');
  await desk.locator('.called').getByText(number).waitFor();
  await desk.keyboard.press('Home');
  await desk.getByRole('dialog').getByText('Викликано до вікна 7').waitFor();
  await desk.keyboard.press('Escape');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
  await desk.keyboard.press('F11');
  await desk.getByRole('dialog').waitFor();
  await desk.keyboard.press('Escape');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
  await press('F2', 'Розпочати прийом');
  await addService(number, 'Зняття з реєстрації');
  const goesOn = primary().filter({ hasText: 'Далі за талоном: Зняття з реєстрації' });
  await goesOn.waitFor();
  await press('F8', 'Завершити');
  await desk.locator('.vis h1', { hasText: 'Зняття з реєстрації' }).waitFor();
  await goesOn.waitFor({ state: 'detached' });
  await press('F8', 'Завершити');
  // A line for each service of the visit.
  await expect.poll(() => desk.locator('.last').getByText(number).count()).toBe(2);
});

test('a break has its reason and end, both are changed while it lasts', async () => {
  await desk.keyboard.press('F10');
  await desk.getByRole('dialog').waitFor();
  await desk.keyboard.press('Enter');
  const left = desk.locator('.brk .tleg');
  await left.getByText('із 15').waitFor();
  await desk.getByRole('button', { name: '+15 хв' }).press('Enter');
  await left.getByText('із 30').waitFor();
  await desk.locator('.brk').getByRole('radio', { checked: true }).focus();
  await desk.keyboard.press('ArrowRight');
  await desk.locator('.brk').getByRole('radio', { name: 'Обід', checked: true }).waitFor();
  await left.getByText('із 30').waitFor();
  await press('F2', 'Повернутися до роботи');
  await desk.locator('.empty, .emp, .idle').first().waitFor();
});

test('W-16 where the centre asks what came of a visit, F2 asks before it finishes', async () => {
  await askForOutcomes();
  const number = await visitor();
  await desk.locator('.idle').getByText(number).waitFor();
  await press('F2', 'Викликати наступного');
  await press('F2', 'Розпочати прийом');
  await desk.locator('.outc').waitFor();
  await press('F2', 'Завершити й викликати наступного');
  const asked = desk.getByRole('dialog', { name: `${number}: що вийшло` });
  await asked.getByRole('radio', { name: 'Надано', checked: true }).focus();
  await desk.keyboard.press('ArrowRight');
  await asked.getByRole('radio', { name: 'Консультація', checked: true }).waitFor();
  await desk.keyboard.press('Enter');
  await asked.waitFor({ state: 'detached' });
  await desk.locator('.armed').waitFor();
});

test('what is typed outlives a lost connection and is kept when it is back', async () => {
  const number = await visitor();
  await desk.locator('.called').getByText(number).waitFor();
  await press('F2', 'Розпочати прийом');
  await desk.locator('.outc').waitFor();
  await desk.context().setOffline(true);
  await desk.keyboard.press('F9');
  await desk.keyboard.type('Без довідки');
  await desk.getByText('збережеться, щойно буде').waitFor();
  await desk.context().setOffline(false);
  await desk.getByText('побачить наступне вікно').waitFor();
  expect(await desk.locator('#visit-note').inputValue()).toBe('Без довідки');
  expect(await primary().count()).toBe(1);
});

async function addService(number: string, name: string): Promise<void> {
  await desk.getByRole('button', { name: 'Додати послугу' }).click();
  const dialog = desk.getByRole('dialog', { name: `Додати послугу до ${number}` });
  await dialog.getByRole('combobox').waitFor();
  await desk.keyboard.type(name);
  await dialog.getByRole('option', { name }).first().waitFor();
  await desk.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

async function askForOutcomes(): Promise<void> {
  const admin = await signIn(hall.server.url, 'admin');
  const path = `/admin/centres/${demoCentre}/settings`;
  const centre = expectOk('settings', await admin.get<object>(path));
  expectOk('settings', await admin.put(path, { ...centre, desk: { asksOutcome: true } }));
  expectOk('hall', await chief.get(`/centres/${demoCentre}/windows`));
}
