import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword, expectOk, signIn } from '../support/people.ts';
import { commandLineProgramme } from '../support/server-programme.ts';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

const branchName = 'ЦНАП «Філія»';

let hall: TheHall;
let desk: Page;
let theirs: Page;

/** The first centre's file, by another name: a second one with windows of its own. */
async function openBranch(): Promise<void> {
  const words = ['user', 'grant', 'admin', '--role', 'administrator', '--everywhere'];
  const env = { ...process.env, TALON_DATA: hall.server.dataFolder };
  await promisify(execFile)(process.execPath, [...commandLineProgramme(), ...words], { env });
  const admin = await signIn(hall.server.url, 'admin');
  const file = expectOk(
    'a file',
    await admin.get<{ centre: object }>('/admin/centres/demo/export'),
  );
  const name = { uk: branchName, ru: 'ЦНАП «Филиал»', en: 'The branch' };
  const centre = { ...file.centre, name };
  const taken = { into: 'branch', file: { ...file, centre } };
  expectOk('a centre', await admin.post('/admin/centres/import', taken));
}

async function enter(page: Page, login: string): Promise<void> {
  await page.getByLabel('Логін').fill(login);
  await page.getByLabel('Пароль', { exact: true }).fill(demoPassword);
  await page.keyboard.press('Enter');
}

/** By the keys alone: the list opens with Enter, and a centre is chosen with it. */
async function turnTo(page: Page, name: string): Promise<void> {
  const list = page.locator('.of-centre');
  await list.locator('summary').focus();
  await page.keyboard.press('Enter');
  await list.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
  await list.locator('summary').getByText(name).waitFor();
}

beforeAll(async () => {
  hall = await openTheHall();
  await openBranch();
});
afterAll(() => hall.close());

test('PE-19 somebody of one centre is given a role at another, and keeps the password', async () => {
  desk = await openPage(hall, '/console/people/', 1440, 900);
  await enter(desk, 'admin');
  await desk.getByRole('row', { name: 'Тетяна Дяченко' }).waitFor();
  await turnTo(desk, branchName);
  await desk.getByRole('row', { name: 'Тетяна Дяченко' }).waitFor({ state: 'detached' });
  await desk.getByRole('button', { name: 'Додати', exact: true }).first().click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Ім’я та прізвище').fill('Тетяна Дяченко');
  await dialog.getByLabel('Логін', { exact: true }).fill('operator5');
  await dialog.getByText('Керівник зміни', { exact: true }).click();
  await dialog.getByText('Оператор', { exact: true }).click();
  await desk.keyboard.press('Enter');
  await dialog.getByText('Людина з цим логіном працює в іншому центрі').waitFor();
  await dialog.getByText('Це та сама людина').click();
  await dialog.getByRole('button', { name: /^Додати/ }).click();
  await dialog.waitFor({ state: 'detached' });
  await desk.getByRole('row', { name: 'Тетяна Дяченко' }).getByText('Керівник зміни').waitFor();
});

test('PE-18 who supervises one centre and operates at another sees the hall of the first', async () => {
  theirs = await openPage(hall, '/console/hall/', 1440, 900);
  await enter(theirs, 'operator5');
  await theirs.locator('.of-centre').getByText(branchName).waitFor();
  await theirs.getByRole('heading', { name: 'Зала зараз' }).waitFor();
});

test('PE-18 at the other centre that page is refused, with the way back to where it is theirs', async () => {
  const list = theirs.locator('.of-centre');
  await list.locator('summary').click();
  await list.getByRole('button').click();
  await theirs.getByRole('heading', { name: 'Ця сторінка не для Вашої ролі' }).waitFor();
  await theirs.reload();
  await theirs.getByRole('button', { name: `Відкрити в центрі: ${branchName}` }).click();
  await theirs.getByRole('heading', { name: 'Зала зараз' }).waitFor();
});

test('PE-18 a window is chosen at the centre that was chosen last in that browser', async () => {
  await theirs.goto(`${hall.server.url}/console/`);
  const pick = theirs.getByRole('combobox', { name: 'Центр' });
  await pick.waitFor();
  expect(await pick.inputValue()).toBe('branch');
  await pick.selectOption('demo');
  await theirs.getByRole('heading', { level: 2 }).first().waitFor();
  await theirs.reload();
  await pick.waitFor();
  expect(await pick.inputValue()).toBe('demo');
  await theirs.keyboard.press('5');
  await theirs.keyboard.press('Enter');
  await pick.waitFor({ state: 'detached' });
  const operator = await signIn(hall.server.url, 'operator5');
  const { items } = expectOk(
    'windows',
    await operator.get<{ items: { number: number; operator: { id: string } | null }[] }>(
      '/centres/demo/windows',
    ),
  );
  expect(items.find(({ number }) => number === 5)?.operator?.id).toBe('demo-operator5');
});
