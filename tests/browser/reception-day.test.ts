import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, demoPassword, expectOk, signIn } from '../support/people.ts';
import { type Keyboard, keyboardAt } from './keyboard.ts';
import { openPage, openTheHallAt, type TheHall, tuesdayAtTen } from './the-hall.ts';

/** Of the demonstration, due as it begins. */
const appointment = '482716';

let hall: TheHall;
let desk: Page;
let keys: Keyboard;
let operator: Caller;

beforeAll(async () => {
  hall = await openTheHallAt(tuesdayAtTen, { whole: true });
  operator = await signIn(hall.server.url, 'operator1');
  expectOk('open', await operator.post('/windows/demo-w7/open'));
  desk = await openPage(hall, '/console/reception/', 1366, 768);
  keys = await keyboardAt(desk);
});
afterAll(() => hall.close());

const card = () => desk.locator('.rc-ticket');
const search = () => desk.locator('#rc-search');
const isAtSearch = (): Promise<boolean> =>
  search().evaluate((field) => field === document.activeElement);
/** Something that may be done to the ticket found. */
const act = (name: string): Promise<void> =>
  keys.enter(card().getByRole('button', { name, exact: true }));
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
  await keys.press(key);
  const body = (await (await answered).json()) as {
    ticket: { id: string; number: string };
    link: string;
  };
  await card().getByText(body.ticket.number, { exact: true }).waitFor();
  return { ...body.ticket, link: body.link };
}

/** The ticket of somebody who says its number. */
async function find(number: string): Promise<void> {
  await keys.press('F6');
  await desk.keyboard.type(number.toLowerCase());
  await keys.press('Enter');
  await card().getByText(number, { exact: true }).waitFor();
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

test('KB-1 keys alone sign in, and the field for the service is under the hand', async () => {
  await keys.write(desk.getByLabel('Логін'), 'reception');
  await keys.write(desk.getByLabel('Пароль', { exact: true }), demoPassword);
  await keys.press('Enter');
  await search().waitFor();
  await expect.poll(isAtSearch).toBe(true);
});

test('two words and F2 are a ticket, and the desk is free for the next visitor', async () => {
  await look('субсид');
  const { id } = await given('F2');
  expect(await seen(id)).toMatchObject({ state: 'waiting', staff: { channel: 'reception' } });
  await desk.locator('.rc-day', { hasText: 'Видано мною 1' }).waitFor();
  expect(await search().inputValue()).toBe('');
  expect(await isAtSearch()).toBe(true);
});

test('A-1 an appointment is checked in by its code, and an unknown code is refused', async () => {
  await desk.keyboard.type('000000');
  const coming = desk.locator('[role=option].sel', { hasText: 'Прихід за записом' });
  await coming.waitFor();
  await keys.press('F2');
  const refusal = desk.getByRole('alert').filter({ hasText: 'запис' });
  await refusal.waitFor();
  // Esc takes away the code, and then the field is as it was before.
  await keys.press('Escape');
  await desk.keyboard.type(appointment);
  await coming.waitFor();
  const { id } = await given('F2');
  expect((await seen(id)).staff).toMatchObject({
    priority: 'appointment',
    services: [{ id: 'igov-654', purpose: 'consult' }],
  });
  await refusal.waitFor({ state: 'detached' });
  await desk.locator('.rc-day', { hasText: 'Видано мною 2' }).waitFor();
});

test('ten visitors one after another take a word and one key each', async () => {
  await desk.evaluate(countSteps);
  const numbers = new Set<string>();
  for (let i = 0; i < 10; i += 1) {
    await look('субсид');
    numbers.add((await given('F2')).number);
    await expect.poll(() => search().inputValue()).toBe('');
  }
  expect(numbers.size).toBe(10);
  expect(await isAtSearch()).toBe(true);
  expect(await desk.evaluate(() => Reflect.get(window, 'talonSteps'))).toBe(10 * 7);
  await desk.locator('.rc-day', { hasText: 'Видано мною 12' }).waitFor();
});

/** Every letter and key from now on, in `talonSteps`. A Cyrillic letter comes without its key. */
function countSteps(): void {
  let steps = 0;
  const step = (): void => {
    steps += 1;
    Reflect.set(window, 'talonSteps', steps);
  };
  window.addEventListener('keydown', step);
  window.addEventListener('input', step);
}

test('several services with a purpose each, in the legal line, are one ticket', async () => {
  await look('субсид');
  await keys.press('Enter');
  await look('місце проживання');
  await keys.press('Enter');
  const rows = desk.locator('.rc-wanted li');
  await rows.nth(1).waitFor();
  const purpose = rows.first().getByRole('radio', { checked: true });
  await keys.reach(purpose);
  const before = await purpose.getAttribute('value');
  await keys.press('ArrowRight');
  await expect.poll(() => purpose.getAttribute('value')).not.toBe(before);
  await keys.reach(desk.getByRole('radio', { name: 'Звичайна' }));
  await keys.press('ArrowRight');
  const { id } = await given('F2');
  const { staff } = await seen(id);
  expect(staff.priority).toBe('legal');
  expect(staff.services).toHaveLength(2);
});

test('F4 gives no paper but a link that the visitor takes from the screen', async () => {
  await keys.reach(search(), 'back');
  await look('паспорт');
  const { number, link } = await given('F4');
  const dialog = desk.getByRole('dialog', { name: `Талон ${number} у телефоні` });
  await dialog.getByRole('img').waitFor();
  expect(await dialog.locator('.rc-url').innerText()).toBe(link);
  await keys.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => keys.isLost()).toBe(false);
});

test('on the telephone and without a ticket: each counted as what it was', async () => {
  await keys.press('F7');
  await look('субсид');
  const { id } = await given('F2');
  expect((await seen(id)).staff.channel).toBe('phone');
  await keys.press('F8');
  await look('субсид');
  const counted = desk.waitForResponse(post('/consultations'));
  await keys.press('F2');
  expect(await (await counted).json()).toEqual({ given: { tickets: 15, consultations: 1 } });
  await desk.locator('.rc-day', { hasText: 'Консультацій 1' }).waitFor();
  await keys.press('F8');
});

test('a ticket is found by its number, printed again, changed and cancelled', async () => {
  await look('субсид');
  const { id, number } = await given('F2');
  await find(number);
  const again = desk.waitForResponse(post(`/tickets/${id}/reprint`));
  await act('Надрукувати ще раз');
  expect((await again).status()).toBe(201);
  await desk.getByText(`Талон ${number} друкується ще раз`).waitFor();
  await act('Змінити чергу');
  const change = desk.getByRole('dialog', { name: `Змінити ${number}` });
  await change.getByRole('combobox', { name: 'Додати послугу' }).waitFor();
  await look('місце проживання');
  await keys.press('Enter');
  await change.locator('.rc-wanted li').nth(1).waitFor();
  await keys.press('Enter');
  await change.waitFor({ state: 'detached' });
  await expect.poll(() => keys.isLost()).toBe(false);
  expect((await seen(id)).staff.services).toHaveLength(2);
  await act('Скасувати');
  const cancel = desk.getByRole('dialog', { name: `Скасувати ${number}` });
  await cancel.waitFor();
  await keys.press('Enter');
  await card().getByText('скасовано').waitFor();
  expect((await seen(id)).state).toBe('cancelled');
});

test('KB-1 who did not come is put back in the queue, and the day is over', async () => {
  const call = await operator.post<{ ticket: { id: string; number: string } }>(
    '/windows/demo-w7/call-next',
  );
  const { ticket } = expectOk('call', call);
  expectOk('no-show', await operator.post('/windows/demo-w7/no-show'));
  await find(ticket.number);
  await act('Повернути в чергу');
  await card().getByText('чекає', { exact: true }).waitFor();
  expect((await seen(ticket.id)).history.map(({ what }) => what)).toContain('ticket_reinstated');
  // Esc in the number's field leads back to the services.
  await keys.press('F6');
  await keys.press('Escape');
  expect(await isAtSearch()).toBe(true);
  await keys.enter(desk.getByRole('button', { name: 'Налаштування' }), 'back');
  const menu: Locator = desk.getByRole('dialog', { name: 'Налаштування' });
  await keys.enter(menu.getByRole('button', { name: 'Вийти' }));
  await desk.getByLabel('Логін').waitFor();
  expect(await keys.usedPointer()).toBe(false);
});
