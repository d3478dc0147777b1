import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callOne, installSoak, passCall } from './soak-page.ts';
import { openTheHall, type TheHall } from './the-hall.ts';

const long = process.env.TALON_LONG === '1';
/** The first tenth fills what is filled once; the rest must add nothing. */
const warmUp = long ? 1000 : 80;
const calls = long ? 10_000 : 300;
const opened = Date.parse('2026-11-24T08:00:00+02:00');
/** One pixel: pictures take their turns while calls come. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

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

/** Ms of the processor that the page's thread has worked: the rest of the machine is not in it. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

test('B-10 a day of calls after another: memory stays flat and no call blocks the page', {
  timeout: long ? 1_500_000 : 300_000,
}, async () => {
  const page = await openBoard();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const board = await (await fetch(`${hall.server.url}/api/v1/centres/demo/board`)).json();
  const slides = ['a', 'b', 'c'].map((id) => ({ id, kind: 'picture', url: pixel, seconds: 12 }));
  const view = { ...board, calls: [], playlist: { sound: false, slides } };

  const costs: number[] = [];
  const call = async (n: number): Promise<void> => {
    const before = await worked(session);
    await page.evaluate(callOne, { n, view });
    costs.push((await worked(session)) - before);
    expect(await page.evaluate(passCall)).toBe(true);
  };
  for (let n = 0; n < warmUp; n += 1) await call(n);
  const before = { heap: await heap(session), elements: await elements(page) };
  costs.length = 0;
  for (let n = warmUp; n < calls; n += 1) await call(n);
  const after = { heap: await heap(session), elements: await elements(page) };

  expect(after.heap / before.heap).toBeLessThan(1.2);
  expect(Math.abs(after.elements - before.elements)).toBeLessThan(20);
  // All that a call costs until it is seen, so no task of it can be longer. Into a call now and
  // then falls the engine's own sweeping of memory.
  const sorted = costs.sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThan(50);
});
