import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../support/people.ts';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

let hall: TheHall;
let page: Page;

beforeAll(async () => {
  hall = await openTheHall();
  page = await openPage(hall, '/console/services/', 1440, 900);
  await page.getByLabel('Логін').fill('admin');
  await page.getByLabel('Пароль', { exact: true }).fill(demoPassword);
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox', { name: 'Пошук послуги' }).waitFor();
});
afterAll(() => hall.close());

interface Listed {
  readonly categories: readonly { readonly services: readonly { readonly name: string }[] }[];
}
/** What anybody is told that the centre offers. */
async function offered(): Promise<readonly string[]> {
  const answer = await fetch(`${hall.server.url}/api/v1/centres/demo/menu?language=uk`);
  const menu = (await answer.json()) as Listed;
  return menu.categories.flatMap(({ services }) => services.map(({ name }) => name));
}
const bar = () => page.getByRole('region', { name: 'Збереження змін' });
const save = () => page.getByRole('button', { name: /^Зберегти/ });

test('a service is found, renamed and published, and its kiosk has the new name', async () => {
  await page.keyboard.press('/');
  await page.keyboard.type('субсид');
  await page.locator('.sv-name').first().click();
  await page.getByLabel('Повна назва').fill('Житлова субсидія, нова назва');
  await page.getByText('Назва вміщується на\u00a0кіоску').waitFor();
  await bar().getByText('Незбережені зміни: повна назва').waitFor();
  await save().click();
  await bar().waitFor({ state: 'detached' });
  expect(await offered()).toContain('Житлова субсидія, нова назва');
  await page.getByText('Повна назва: було', { exact: false }).waitFor();
});

test('what another administrator has saved since is not overwritten', async () => {
  const other = await openPage(hall, '/console/services/', 1440, 900);
  await other.context().addCookies(await page.context().cookies());
  await other.reload();
  await other.getByLabel('Повна назва').fill('Назва від іншого');
  await page.getByLabel('Повна назва').fill('Назва, яка не пройде');
  await other.getByRole('button', { name: /^Зберегти/ }).click();
  await other.locator('.svb-good').waitFor();
  await save().click();
  await page.getByText('Хтось щойно зберіг інші налаштування').waitFor();
  await page.getByRole('button', { name: 'Перечитати' }).click();
  await bar().waitFor({ state: 'detached' });
  expect(await offered()).toContain('Назва від іншого');
  expect(await offered()).not.toContain('Назва, яка не пройде');
  await other.context().close();
});

test('leaving with unsaved changes asks, and the history brings a version back', async () => {
  await page.getByLabel('Повна назва').fill('Ще не збережено');
  await page.getByRole('link', { name: 'Екрани та кіоски' }).click();
  await page.getByRole('heading', { name: 'Піти без збереження?' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Скасувати', exact: true }).click();
  await page.getByRole('button', { name: 'Уся історія' }).click();
  await page
    .getByRole('button', { name: /^Повернути версію/ })
    .last()
    .click();
  await page.getByRole('button', { name: /^Повернути Enter|^Повернути$/ }).click();
  await page.getByRole('heading', { name: 'Історія змін' }).waitFor({ state: 'detached' });
  expect(await offered()).not.toContain('Назва від іншого');
});
