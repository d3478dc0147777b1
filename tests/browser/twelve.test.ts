import { join } from 'node:path';
import type { WindowsAnswer } from '@talon/shared/contract/windows.ts';
import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoCentre, demoDevice, expectOk, signIn } from '../support/people.ts';
import { openTheHall, operatorAt, type TheHall } from './the-hall.ts';

const visitors = 500;
const windows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14];

let hall: TheHall;

/** Half an hour of a full hall, pressed as fast as the console takes it. */
describe.skipIf(process.env.TALON_LONG !== '1')('a full hall', () => {
  beforeAll(async () => {
    hall = await openTheHall();
  });
  afterAll(() => hall.close());

  test('twelve operators in twelve browsers serve 500 visitors with no wrong step', async () => {
    await fillQueue();
    const pages: Page[] = [];
    for (const [index, window] of windows.entries()) {
      pages.push(await operatorAt(hall, `operator${index + 1}`, window));
    }
    const complaints = (await Promise.all(pages.map(serveAll))).flat();
    expect(complaints).toEqual([]);
    judge();
  }, 600_000);
});

async function fillQueue(): Promise<void> {
  const kiosk = await demoDevice(hall.server.url, { kind: 'kiosk' });
  const menu = await kiosk.get<{
    categories: { services: { id: string; purposes: string[]; open: boolean }[] }[];
  }>(`/centres/${demoCentre}/menu?language=uk`);
  const all = menu.body.categories.flatMap((category) => category.services);
  const chief = await signIn(hall.server.url, 'supervisor');
  const { items } = expectOk(
    'windows',
    await chief.get<WindowsAnswer>(`/centres/${demoCentre}/windows`),
  );
  const served = new Set(
    items
      .filter(({ number }) => windows.includes(number))
      .flatMap(({ profile }) => profile.filter((line) => line.purposes === null))
      .map(({ serviceId }) => serviceId),
  );
  const services = all.filter(({ id }) => served.has(id));
  for (let done = 0; done < visitors; done += 50) {
    const batch = Array.from({ length: 50 }, (_, index) => {
      const service = services[(done + index) % services.length];
      const body = { serviceIds: [service?.id], purpose: service?.purposes[0], language: 'uk' };
      return kiosk.post(`/centres/${demoCentre}/tickets`, body);
    });
    for (const issued of await Promise.all(batch)) expectOk('issue', issued);
  }
}

/** F2 again and again, until the window waits for whoever comes; every complaint of the page. */
async function serveAll(page: Page): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (fault) => complaints.push(fault.message));
  const primary = page.locator('.pri');
  const armed = page.locator('.armed');
  for (;;) {
    await primary.or(armed).first().waitFor();
    if (await armed.isVisible()) return complaints;
    const before = await primary.innerText();
    await page.keyboard.press('F2');
    // Nothing happened for long: a person presses again. A wrong step would stand in the log.
    await page
      .waitForFunction(
        (text) => document.querySelector<HTMLElement>('.pri')?.innerText !== text,
        before,
        { timeout: 20_000 },
      )
      .catch(() => undefined);
    await page.waitForTimeout(820);
  }
}

interface Step {
  readonly ticket: string;
  readonly type: string;
  readonly window: string | null;
}

/** By the log: every visitor was called once, to one window, and served there to the end. */
function judge(): void {
  const db = new Database(join(hall.server.dataFolder, 'talon.sqlite'), { readonly: true });
  const steps = db
    .prepare(
      `select ticket, type, json_extract(data, '$.window') as window from events
       where ticket is not null order by stream, version`,
    )
    .all() as Step[];
  db.close();
  const ways = new Map<string, Step[]>();
  for (const step of steps) ways.set(step.ticket, [...(ways.get(step.ticket) ?? []), step]);
  expect(ways.size).toBe(visitors);
  const right =
    'ticket_issued ticket_called service_started service_finished ticket_completed'.split(' ');
  for (const way of ways.values()) {
    expect(way.map(({ type }) => type)).toEqual(right);
    expect(new Set(way.slice(1).map(({ window }) => window)).size).toBe(1);
  }
}
