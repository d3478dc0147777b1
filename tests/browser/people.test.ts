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
  const secret = (await theirs.locator('.ac-key code').innerText()).replaceAll(' ', '');
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
