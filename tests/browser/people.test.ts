import { createHmac } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../support/people.ts';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

const name = 'Ольга Нова';
const password = 'довгий пароль';

let hall: TheHall;
let desk: Page;
let theirs: Page;

beforeAll(async () => {
  hall = await openTheHall();
  desk = await openPage(hall, '/console/people/', 1440, 900);
  await enter(desk, 'admin', demoPassword);
  await desk.getByRole('heading', { name: 'Працівники' }).waitFor();
});
afterAll(() => hall.close());

async function enter(page: Page, login: string, typed: string): Promise<void> {
  await page.getByLabel('Логін').fill(login);
  await page.getByLabel('Пароль', { exact: true }).fill(typed);
  await page.keyboard.press('Enter');
}

const press = (page: Page, button: string): Promise<void> =>
  page.getByRole('button', { name: button, exact: true }).first().click();

/** The code of an authenticator app (RFC 6238), reckoned from its secret. */
function codeOf(secret: string, step: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0'));
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', key).update(counter).digest();
  const at = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const stepNow = (): number => Math.floor(Date.now() / 30_000);

test('PE-1 PE-2 a person is added and lets themselves in by the link', async () => {
  await press(desk, 'Додати');
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Ім’я та прізвище').fill(name);
  await dialog.getByLabel('Логін', { exact: true }).fill('olha');
  await desk.keyboard.press('Enter');
  const link = dialog.getByLabel('Одноразове посилання');
  await link.waitFor();
  const address = new URL(await link.inputValue());
  await desk.keyboard.press('Escape');
  await desk.getByRole('row', { name }).getByText('запрошено').waitFor();

  theirs = await openPage(hall, `/invitation/${address.hash}`, 1366, 768);
  await theirs.getByRole('heading', { name: `Вітаємо, ${name}` }).waitFor();
  const save = theirs.getByRole('button', { name: 'Зберегти пароль' });
  await theirs.getByLabel('Пароль', { exact: true }).fill('password123');
  await theirs.getByLabel('Ще раз').fill('password123');
  expect(await save.isDisabled()).toBe(true);
  await theirs.getByLabel('Пароль', { exact: true }).fill(password);
  await theirs.getByLabel('Ще раз').fill(password);
  await save.click();
  await theirs.getByRole('link', { name: 'До роботи' }).click();
  await theirs.getByRole('heading', { name: 'За яким вікном Ви сьогодні?' }).waitFor();
});

test('PE-7 PE-8 a role that asks for a code has it set up, and signs in with it', async () => {
  await press(desk, 'Правила входу');
  await desk.getByRole('dialog').getByText('Оператор', { exact: true }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Зберегти' }).click();
  await desk.getByRole('dialog').waitFor({ state: 'detached' });

  await theirs.goto(`${hall.server.url}/console/account/`);
  await theirs.getByRole('heading', { name: 'Налаштуйте вхід із кодом' }).waitFor();
  const shown = theirs.locator('.ac-key code');
  const secret = (await shown.innerText()).replaceAll(' ', '');
  // The app has scanned it: in another language it is the same.
  for (const language of ['English', 'Українська']) {
    await theirs.getByText(language, { exact: true }).click();
    await theirs.waitForLoadState('networkidle');
    expect((await shown.innerText()).replaceAll(' ', '')).toBe(secret);
  }
  await theirs.getByLabel('Шість цифр із застосунку').fill(codeOf(secret, stepNow()));
  await press(theirs, 'Підтвердити');
  const codes = theirs.locator('.ac-recovery li');
  await codes.nth(9).waitFor();
  const recovery = await codes.first().innerText();
  await press(theirs, 'Коди збережено');
  await theirs.getByRole('heading', { name: 'Мій обліковий запис' }).waitFor();
  await theirs.getByText('Запасних кодів лишилося 10.').waitFor();

  await press(theirs, 'Вийти');
  await theirs.goto(`${hall.server.url}/console/`);
  await enter(theirs, 'olha', password);
  await theirs.getByLabel('Код', { exact: true }).fill('000000');
  await theirs.keyboard.press('Enter');
  await theirs.getByText('Код не підходить.').waitFor();
  await theirs.getByLabel('Код', { exact: true }).fill(recovery);
  await theirs.keyboard.press('Enter');
  await theirs.getByRole('heading', { name: 'За яким вікном Ви сьогодні?' }).waitFor();
});

test('roles that are not saved are asked about before another person is chosen', async () => {
  await desk.getByRole('row', { name }).getByRole('button').click();
  const box = desk.getByRole('complementary', { name }).getByRole('checkbox').nth(1);
  const before = await box.isChecked();
  await box.setChecked(!before, { force: true });
  const other = desk.getByRole('row').nth(1);
  await other.getByRole('button').click();
  const asked = desk.getByRole('dialog', { name: 'Піти без збереження?' });
  await asked.getByText('Зникне: Ролі.').waitFor();
  await desk.keyboard.press('Escape');
  await asked.waitFor({ state: 'detached' });
  expect(await box.isChecked()).toBe(!before);
  await desk.getByRole('link', { name: 'Журнал дій' }).click();
  await asked.waitFor();
  await desk.keyboard.press('Escape');
  await asked.waitFor({ state: 'detached' });
  await other.getByRole('button').click();
  await desk.keyboard.press('Enter');
  await desk.getByRole('complementary', { name }).waitFor({ state: 'detached' });
  await desk.getByRole('row', { name }).getByRole('button').click();
  expect(await box.isChecked()).toBe(before);
});

test('PE-3 AU-5 who is shut out is out at once, and the log tells it by name', async () => {
  await desk.getByRole('row', { name }).getByRole('button').click();
  await press(desk, 'Вимкнути доступ');
  await desk.getByRole('dialog').getByRole('button', { name: 'Вимкнути доступ' }).click();
  await desk.getByRole('row', { name }).getByText('доступ вимкнено').waitFor();
  await theirs.goto(`${hall.server.url}/console/account/`);
  await enter(theirs, 'olha', password);
  await theirs.getByText('Доступ вимкнено.').waitFor();

  await desk.getByRole('link', { name: 'Журнал дій' }).click();
  const entry = desk.getByRole('row', { name: /Доступ вимкнено/ });
  await entry.getByText(name).waitFor();
  await desk
    .getByRole('row', { name: /Правила входу/ })
    .getByText('стало оператор')
    .waitFor();
  await desk
    .getByRole('row', { name: /Невдалий вхід/ })
    .first()
    .waitFor();
});
