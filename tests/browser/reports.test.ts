import type { ReportChoices } from '@talon/shared/contract/reports.ts';
import type { IssuedAnswer } from '@talon/shared/contract/tickets.ts';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoCentre, demoPassword, expectOk, signIn, takeTicketOf } from '../support/people.ts';
import { type Keyboard, keyboardAt } from './keyboard.ts';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

const service = 'igov-29';
const otherService = 'igov-1495';

let hall: TheHall;
let desk: Page;
let keys: Keyboard;
let serviceName: string;

/**
 * Three visitors of one service, the last put first and served, and one of another: a day to
 * report, of which a filter leaves a part.
 */
beforeAll(async () => {
  hall = await openTheHall({ whole: true });
  const supervisor = await signIn(hall.server.url, 'supervisor');
  const tickets: IssuedAnswer[] = [];
  for (const wanted of [service, service, service, otherService]) {
    tickets.push(await takeTicketOf(supervisor, wanted));
  }
  const [first, , last] = tickets.map(({ ticket }) => ticket.id);
  const move = { before: first, reason: 'supervisor' };
  expectOk('moving', await supervisor.post(`/centres/${demoCentre}/tickets/${last}/move`, move));
  const act = async (path: string, body: object = {}) =>
    expectOk(path, await supervisor.post(`/windows/demo-w1${path}`, body));
  await act('/open');
  await act('/call-next');
  await act('/start');
  await act('/finish', { outcome: 'done', delivered: [service], next: false });
  const choices = await supervisor.get<ReportChoices>(`/centres/${demoCentre}/reports/choices`);
  const { services } = expectOk('choices', choices);
  serviceName = services.find(({ id }) => id === service)?.name ?? '';
  desk = await openPage(hall, '/console/reports/', 1440, 900);
  keys = await keyboardAt(desk);
  await keys.write(desk.getByLabel('Логін'), 'supervisor');
  await keys.write(desk.getByLabel('Пароль', { exact: true }), demoPassword);
  await keys.press('Enter');
  await desk.getByRole('heading', { name: 'Звіти' }).waitFor();
});
afterAll(() => hall.close());

const button = (name: RegExp | string): Locator => desk.getByRole('button', { name });
const tab = (name: string): Locator => desk.getByRole('link', { name, exact: true });

/** The cells of the sum under the table. */
async function sumOf(table: string): Promise<string> {
  const foot = desk.getByRole('region', { name: table }).locator('tfoot');
  await foot.waitFor();
  return (await foot.innerText()).split(/\s+/).slice(0, 2).join(' ');
}

test('R-5 R-6 a month is compared and narrowed without a mouse', async () => {
  await keys.enter(button(/^Період/));
  await keys.enter(button('Цей місяць'));
  await keys.reach(button(/Порівняти з/));
  await keys.press('Enter');
  await desk.getByRole('option', { name: 'тим самим рік тому' }).waitFor();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await desk.waitForURL(/compare=year/);
  await keys.enter(button(/^Послуги/));
  const offers = desk.getByRole('dialog', { name: 'Послуги' });
  await keys.write(offers.getByRole('textbox'), serviceName);
  await keys.tick(offers.getByRole('checkbox', { name: serviceName }).first());
  await desk.waitForURL(new RegExp(`service=${service}`));
  await keys.press('Escape');
  await offers.waitFor({ state: 'detached' });
  await expect.poll(() => sumOf('За категоріями')).toBe('Разом 3');
  await desk.goBack();
  await expect.poll(() => desk.url()).not.toContain('service=');
  expect(desk.url()).toContain('compare=year');
  await expect.poll(() => sumOf('За категоріями')).toBe('Разом 4');
});

test('R-12 what is shown is taken along in each format', async () => {
  for (const format of ['xlsx', 'csv', 'pdf']) {
    const [taken] = await Promise.all([
      desk.waitForEvent('download'),
      keys.enter(desk.getByRole('link', { name: `Експорт: ${format}` })),
    ]);
    expect(taken.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
    expect(await taken.failure()).toBeNull();
  }
});

test('R-13 the report of the month is one press away', async () => {
  await keys.enter(tab('Місячний звіт'), 'back');
  await desk.waitForURL(/\/attendance\/$/);
  expect(
    await sumOf((await desk.getByRole('heading', { level: 2 }).first().innerText()).trim()),
  ).toBe('Разом 4');
});

test('R-7 who was put first is told with who did it and why', async () => {
  await keys.enter(tab('Чесність черги'), 'back');
  const row = desk.getByRole('row', { name: /Переставлено в черзі/ });
  await row.getByText('Рішення керівника зміни').waitFor();
  await keys.enter(button(/^Переставлено в черзі/));
  await desk.waitForURL(/kind=moved/);
  await desk.reload();
  await row.waitFor();
  expect(await keys.usedPointer()).toBe(false);
});

test('R-6 by windows what was before stands beside how occupied they were', async () => {
  await desk.goto(`${hall.server.url}/console/reports/?compare=year&groupBy=window`);
  const table = desk.getByRole('region', { name: 'За вікнами' });
  await table.getByRole('columnheader', { name: 'Зайнятість' }).waitFor();
  await table.getByRole('columnheader', { name: 'Було' }).waitFor();
  const sum = await table.locator('tfoot').innerText();
  expect(sum.split(/\s+/).at(-1)).toBe('0');
  const isCut = await table.evaluate((card) => card.scrollWidth > card.clientWidth);
  expect(isCut).toBe(false);
});
