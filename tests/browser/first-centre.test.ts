import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startServer({ flags: [] });
  browser = await openBrowser({ whole: true });
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'uk-UA' });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** What a person does with the mouse or types into one field. */
let interactions = 0;
const press = async (target: Locator): Promise<void> => {
  interactions += 1;
  await target.click();
};
const type = async (label: string, text: string): Promise<void> => {
  interactions += 1;
  await page.getByLabel(label, { exact: true }).fill(text);
};
const button = (name: string | RegExp): Locator => page.getByRole('button', { name });

/** A time zone in which it is about noon now: the centre is open whenever the test runs. */
async function whereItIsNoon(zones: Locator): Promise<string> {
  const offered = await zones
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const hourIn = (timeZone: string): number =>
    Number(new Intl.DateTimeFormat('en', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format());
  return offered.find((zone) => hourIn(zone) === 12) ?? 'Europe/Kyiv';
}

async function administrator(): Promise<void> {
  const link = /http:\S+\/first-run\/#\S+/.exec(server.output())?.[0] ?? '';
  await page.goto(link.replace(/^http:\/\/[^/]+/, server.url));
  await type('Ім’я та\u00a0прізвище', 'Ірина Мельник');
  await type('Логін', 'i.melnyk');
  await type('Пароль', 'soborna-1948');
  await type('Пароль ще\u00a0раз', 'soborna-1948');
  await press(button('Далі'));
}

async function centre(): Promise<void> {
  await page.getByRole('heading', { name: 'Ваш центр' }).waitFor();
  await type('Назва, як її бачать відвідувачі', 'ЦНАП Калинівської громади');
  await type('Адреса', 'вул. Незалежності, 1');
  interactions += 1;
  const zones = page.getByLabel('Часовий пояс');
  await zones.selectOption(await whereItIsNoon(zones));
  await press(page.getByText('Неділя', { exact: true }));
  await press(button('Як у\u00a0понеділок'));
  await press(button('Далі'));
}

async function firstTicket(): Promise<string> {
  await press(button('Відкрити кіоск тут'));
  await press(button('Українська'));
  const answered = page.waitForResponse(
    (one) => one.request().method() === 'POST' && one.url().endsWith('/tickets'),
  );
  const sent = page.waitForRequest(
    (one) => one.method() === 'PUT' && one.url().includes('/print-jobs/'),
  );
  await press(page.locator('.k-tile').first());
  await press(page.locator('.s-row .main').filter({ visible: true }).first());
  const purpose = page.locator('.p-row').first();
  const shown = page.locator('.tn').first();
  await purpose.or(shown).first().waitFor();
  if (await purpose.isVisible()) await press(purpose);
  const body = (await (await answered).json()) as { ticket: { number: string } };
  await page.getByText(body.ticket.number).first().waitFor();
  expect((await sent).postDataJSON()).toMatchObject({ state: 'sent' });
  return body.ticket.number;
}

test('ST-17 from the printed link to the first printed ticket in forty interactions', async () => {
  await administrator();
  await centre();
  await page.getByRole('heading', { name: 'Центр працює' }).waitFor();
  await type('Ім’я та\u00a0прізвище', 'Олена Коваль');
  await type('Логін', 'o.koval');
  await press(button('Запросити'));
  await page.locator('.su-link').getByText(/http/).waitFor();
  expect(await firstTicket()).toMatch(/^[А-Я]001$/);
  expect(interactions).toBeLessThanOrEqual(40);
});
