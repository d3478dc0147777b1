import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, demoPassword, expectOk, signIn } from '../support/people.ts';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

let hall: TheHall;
let desk: Page;
let operator: Caller;

beforeAll(async () => {
  hall = await openTheHall();
  operator = await signIn(hall.server.url, 'operator1');
  expectOk('open', await operator.post('/windows/demo-w7/open'));
  desk = await openPage(hall, '/console/reception/', 1366, 768);
  await desk.getByLabel('Логін').fill('reception');
  await desk.getByLabel('Пароль', { exact: true }).fill(demoPassword);
  await desk.keyboard.press('Enter');
  await desk.locator('#rc-search').waitFor();
});
afterAll(() => hall.close());

const press = (key: string): Promise<void> => desk.keyboard.press(key);
const card = () => desk.locator('.rc-ticket');
/** Types into the field that has the focus, and waits for what was found. */
async function look(words: string): Promise<void> {
  await desk.keyboard.type(words);
  await desk.locator('[role=option].sel').waitFor();
}
const post = (path: string) => (response: { url(): string; request(): { method(): string } }) =>
  response.request().method() === 'POST' && response.url().endsWith(path);

/** The ticket that a key gives, as the server answered it. */
async function given(key: string): Promise<{ id: string; number: string; link: string }> {
  const answered = desk.waitForResponse(post('/tickets'));
  await press(key);
  const body = (await (await answered).json()) as {
    ticket: { id: string; number: string };
    link: string;
  };
  await card().getByText(body.ticket.number, { exact: true }).waitFor();
  return { ...body.ticket, link: body.link };
}

interface Seen {
  readonly state: string;
  readonly history: readonly { readonly what: string }[];
  readonly staff: {
    readonly channel: string;
    readonly priority: string;
    readonly services: readonly { readonly id: string; readonly purpose: string }[];
  };
}
const seen = async (id: string): Promise<Seen> =>
  expectOk('ticket', await operator.get<Seen>(`/tickets/${id}`));

test('two words and F2 are a ticket, and the desk is free for the next visitor', async () => {
  await look('субсид');
  const { id } = await given('F2');
  expect(await seen(id)).toMatchObject({ state: 'waiting', staff: { channel: 'reception' } });
  await desk.locator('.rc-day', { hasText: 'Видано мною 1' }).waitFor();
  expect(await desk.locator('#rc-search').inputValue()).toBe('');
  expect(await desk.locator('#rc-search').evaluate((it) => it === document.activeElement)).toBe(
    true,
  );
});

test('several services with a purpose each, in the legal line, are one ticket', async () => {
  await look('субсид');
  await press('Enter');
  await look('місце проживання');
  await press('Enter');
  const rows = desk.locator('.rc-wanted li');
  await rows.nth(1).waitFor();
  // From the field on: the purposes of the first service.
  await press('Tab');
  const purpose = rows.first().getByRole('radio', { checked: true });
  const before = await purpose.getAttribute('value');
  await press('ArrowRight');
  await expect.poll(() => purpose.getAttribute('value')).not.toBe(before);
  await desk.getByRole('radio', { name: 'Звичайна' }).focus();
  await press('ArrowRight');
  const { id } = await given('F2');
  const { staff } = await seen(id);
  expect(staff.priority).toBe('legal');
  expect(staff.services).toHaveLength(2);
});

test('F4 gives no paper but a link that the visitor takes from the screen', async () => {
  await look('паспорт');
  const { number, link } = await given('F4');
  const dialog = desk.getByRole('dialog', { name: `Талон ${number} у телефоні` });
  await dialog.getByRole('img').waitFor();
  expect(await dialog.locator('.rc-url').innerText()).toBe(link);
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('on the telephone and without a ticket: each counted as what it was', async () => {
  await press('F7');
  await look('субсид');
  const { id } = await given('F2');
  expect((await seen(id)).staff.channel).toBe('phone');
  await press('F8');
  await look('субсид');
  const counted = desk.waitForResponse(post('/consultations'));
  await press('F2');
  expect(await (await counted).json()).toEqual({ given: { tickets: 4, consultations: 1 } });
  await desk.locator('.rc-day', { hasText: 'Консультацій 1' }).waitFor();
  await press('F8');
});

test('a ticket is found by its number, changed and cancelled', async () => {
  await look('субсид');
  const { id, number } = await given('F2');
  await press('F6');
  await desk.keyboard.type(number.toLowerCase());
  await press('Enter');
  await card().getByText(number, { exact: true }).waitFor();
  await card().getByRole('button', { name: 'Змінити чергу' }).press('Enter');
  const change = desk.getByRole('dialog', { name: `Змінити ${number}` });
  await change.getByRole('combobox', { name: 'Додати послугу' }).waitFor();
  await look('місце проживання');
  await press('Enter');
  await change.locator('.rc-wanted li').nth(1).waitFor();
  await press('Enter');
  await change.waitFor({ state: 'detached' });
  expect((await seen(id)).staff.services).toHaveLength(2);
  await card().getByRole('button', { name: 'Скасувати' }).press('Enter');
  const cancel = desk.getByRole('dialog', { name: `Скасувати ${number}` });
  await cancel.waitFor();
  await press('Enter');
  await card().getByText('скасовано').waitFor();
  expect((await seen(id)).state).toBe('cancelled');
});

test('who did not come is put back, and an appointment is checked in by its code', async () => {
  const call = await operator.post<{ ticket: { id: string; number: string } }>(
    '/windows/demo-w7/call-next',
  );
  const { ticket } = expectOk('call', call);
  expectOk('no-show', await operator.post('/windows/demo-w7/no-show'));
  await press('F6');
  await desk.keyboard.type(ticket.number);
  await press('Enter');
  await card().getByRole('button', { name: 'Повернути в чергу' }).press('Enter');
  await card().getByText('чекає', { exact: true }).waitFor();
  expect((await seen(ticket.id)).history.map(({ what }) => what)).toContain('ticket_reinstated');
  // Esc in the number's field leads back to the services.
  await press('F6');
  await press('Escape');
  await desk.keyboard.type('000000');
  await desk.locator('[role=option].sel', { hasText: 'Прихід за записом' }).waitFor();
  await press('F2');
  await desk.getByRole('alert').filter({ hasText: 'запис' }).waitFor();
});
