import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { longestTask } from './longest-task.ts';
import { drawSlide, installSoak } from './soak-page.ts';
import { openTheHall, type TheHall } from './the-hall.ts';

const long = process.env.TALON_LONG === '1';
/** The first tenth fills what is filled once; the rest must add nothing. */
const warmUp = long ? 1000 : 80;
const calls = long ? 10_000 : 200;
const opened = Date.parse('2026-11-24T08:00:00+02:00');
/** So many calls are traced together. */
const batch = 55;

let hall: TheHall;
beforeAll(async () => {
  hall = await openTheHall();
});
afterAll(() => hall.close());

async function openBoard(): Promise<Page> {
  const context = await hall.browser.newContext({ viewport: { width: 960, height: 540 } });
  const page = await context.newPage();
  await page.addInitScript(installSoak, opened);
  await page.goto(`${hall.server.url}/board/?centre=demo&sound=off`);
  await expect
    .poll(() => page.evaluate(() => window.soak.isJoined()), { timeout: 30_000 })
    .toBe(true);
  return page;
}

/** Bytes of JavaScript that are still reachable. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}

async function elements(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

test('B-10 a day of calls after another: memory stays flat and no call blocks the page', {
  timeout: long ? 1_500_000 : 300_000,
}, async () => {
  const page = await openBoard();
  const session = await page.context().newCDPSession(page);
  const board = await (await fetch(`${hall.server.url}/api/v1/centres/demo/board`)).json();
  // Pictures take their turns while calls come.
  const urls = await Promise.all([20, 140, 260].map((hue) => page.evaluate(drawSlide, hue)));
  const slides = urls.map((url, id) => ({ id: String(id), kind: 'picture', url, seconds: 12 }));
  const view = { ...board, calls: [], playlist: { sound: false, slides } };

  const callUntil = async (first: number, last: number): Promise<void> => {
    const part = { first, last, view };
    const shown = page.evaluate((it) => window.soak.callUntil(it.first, it.last, it.view), part);
    expect(await shown).toBe(true);
  };
  await callUntil(0, warmUp);
  const before = { heap: await heap(session), elements: await elements(page) };
  const tasks: number[] = [];
  for (let n = warmUp; n < calls; n += batch) {
    const last = Math.min(calls, n + batch);
    tasks.push(await longestTask(hall.browser, page, () => callUntil(n, last)));
  }
  const after = { heap: await heap(session), elements: await elements(page) };

  expect(after.heap / before.heap).toBeLessThan(1.2);
  expect(Math.abs(after.elements - before.elements)).toBeLessThan(20);
  // The nine seconds after a call pass in two tasks here, so that each holds more than in a hall.
  expect(Math.max(...tasks)).toBeLessThan(50);
});
