import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, demoDevice, takeTicketOf } from '../support/people.ts';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

let hall: TheHall;
let kiosk: Caller;

beforeAll(async () => {
  hall = await openTheHall();
  kiosk = await demoDevice(hall.server.url, { kind: 'kiosk' });
});
afterAll(() => hall.close());

async function ticket(): Promise<string> {
  return (await takeTicketOf(kiosk, 'igov-29')).link;
}

test('K-8 N-8 one is let pass whose answer was lost, and the next one again', async () => {
  const link = await ticket();
  await ticket();
  await ticket();
  const phone = await openPage(hall, new URL(link, hall.server.url).href, 390, 844);
  await phone.getByRole('img', { name: 'Ви наступні' }).waitFor();
  const letPass = phone.getByRole('button', { name: 'Пропустити одного' });
  await phone.route('**/later', async (route) => {
    await route.fetch();
    await phone.getByRole('img', { name: /^Перед Вами 1/ }).waitFor();
    await route.abort();
  });
  await letPass.click();
  await phone.getByRole('img', { name: /^Перед Вами 1/ }).waitFor();
  await expect.poll(() => letPass.getAttribute('aria-disabled')).toBe('false');
  expect(await phone.getByText('Не вдалося').count()).toBe(0);
  await phone.unroute('**/later');
  await letPass.click();
  await phone.getByRole('img', { name: /^Перед Вами 2/ }).waitFor();
});
