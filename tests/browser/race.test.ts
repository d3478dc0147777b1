import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, demoCentre, demoDevice, expectOk, signIn } from '../support/people.ts';
import { pause } from '../support/server.ts';
import { openTheHall, operatorAt, type TheHall } from './the-hall.ts';

const tickets = 500;

let hall: TheHall;
beforeAll(async () => {
  hall = await openTheHall();
});
afterAll(() => hall.close());

async function fillQueue(): Promise<void> {
  const kiosk = await demoDevice(hall.server.url, { kind: 'kiosk' });
  const menu = await kiosk.get<{
    categories: { services: { id: string; purposes: string[] }[] }[];
  }>(`/centres/${demoCentre}/menu?language=uk`);
  const services = menu.body.categories.flatMap((category) => category.services);
  for (let done = 0; done < tickets; done += 50) {
    const batch = Array.from({ length: 50 }, (_, index) => {
      const service = services[(done + index) % services.length];
      const body = { serviceIds: [service?.id], purpose: service?.purposes[0], language: 'uk' };
      return kiosk.post(`/centres/${demoCentre}/tickets`, body);
    });
    for (const issued of await Promise.all(batch)) expectOk('issue', issued);
  }
}

/** Calls until nobody waits for this window; gives the tickets it was answered. */
async function callAll(operator: Caller, window: string): Promise<readonly string[]> {
  const called: string[] = [];
  expectOk('open', await operator.post(`/windows/${window}/open`));
  for (;;) {
    const call = await operator.post<{ armed?: boolean; ticket?: { id: string } }>(
      `/windows/${window}/call-next`,
    );
    const { armed, ticket } = expectOk('call', call);
    if (armed || ticket === undefined) return called;
    called.push(ticket.id);
    await pause(20);
    expectOk('start', await operator.post(`/windows/${window}/start`));
    await pause(20);
    expectOk('finish', await operator.post(`/windows/${window}/finish`, { next: false }));
  }
}

/** Presses F2 as fast as the console takes it, until `stop` says so. */
async function pressAway(page: Page, stop: () => boolean): Promise<void> {
  while (!stop()) {
    await page.keyboard.press('F2');
    await pause(850);
  }
}

test('two browsers and twelve operators racing for 500 tickets never share one', async () => {
  await fillQueue();
  const pages = [await operatorAt(hall, 'operator1', 7), await operatorAt(hall, 'operator2', 14)];
  let over = false;
  const presses = pages.map((page) => pressAway(page, () => over));
  const others = await Promise.all(
    [1, 2, 3, 4, 5, 6, 8, 9, 10, 11].map(async (number, index) => {
      const operator = await signIn(hall.server.url, `operator${index + 3}`);
      return callAll(operator, `demo-w${number}`);
    }),
  );
  over = true;
  await Promise.all(presses);

  const answered = others.flat();
  expect(new Set(answered).size).toBe(answered.length);
  const db = new Database(join(hall.server.dataFolder, 'talon.sqlite'), { readonly: true });
  const calls = db
    .prepare('select ticket, json_extract(data, ?) as window from events where type = ?')
    .all('$.window', 'ticket_called') as { ticket: string; window: string }[];
  db.close();
  expect(new Set(calls.map(({ ticket }) => ticket)).size).toBe(calls.length);
  const byBrowsers = calls.filter(({ window }) => ['demo-w7', 'demo-w14'].includes(window));
  expect(byBrowsers.length).toBeGreaterThan(2);
  expect(calls.length).toBe(answered.length + byBrowsers.length);
  expect(answered.length).toBeGreaterThan(300);
});
