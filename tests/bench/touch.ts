import type { Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { demoCentre } from '../support/people.ts';
import { openBareDisk } from './disk.ts';
import { startBenchServer } from './folders.ts';
import { numbersIn, readLog } from './log.ts';
import { atMost, bareText, quantile, type Row } from './row.ts';

const tickets = 100;
const warm = 3;

/**
 * Runs in the page, as text because the page knows nothing of this file's compilation: from the touch
 * that takes the ticket until the frame with a number on it is over.
 */
const watchTouches = `
  let touched = 0;
  window.tookMs = null;
  window.addEventListener('pointerdown', () => { touched = performance.now(); window.tookMs = null; }, true);
  const look = () => {
    const number = document.querySelector('.stub .tn');
    if (number !== null && window.tookMs === null && touched > 0) {
      const from = touched;
      requestAnimationFrame(() => { window.tookMs = performance.now() - from; });
      touched = 0;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

declare global {
  interface Window {
    tookMs: number | null;
  }
}

/** To the last choice before the ticket: a purpose where the service has several. */
async function choose(kiosk: Page): Promise<() => Promise<void>> {
  await kiosk.locator('.k-tile').first().click();
  const row = kiosk.locator('.s-row .main').filter({ visible: true }).first();
  await row.click();
  const purpose = kiosk.locator('.p-row').first();
  await purpose.waitFor();
  return () => purpose.click();
}

async function take(kiosk: Page): Promise<{ ms: number; number: string }> {
  const touch = await choose(kiosk);
  await touch();
  await kiosk.waitForFunction(() => window.tookMs !== null);
  const ms = (await kiosk.evaluate(() => window.tookMs)) ?? Number.NaN;
  const number = await kiosk.locator('.stub .tn').innerText();
  await kiosk.locator('.tk-nav .done').click();
  await kiosk.locator('.k-tile').first().waitFor();
  return { ms, number };
}

/** A finger on the last choice → the frame with the ticket's number; each number is in the log. */
export async function measureTouch(): Promise<Row> {
  const server = await startBenchServer();
  const browser = await openBrowser();
  const kiosk = await browser.newPage({
    viewport: { width: 1080, height: 1920 },
    reducedMotion: 'reduce',
  });
  await kiosk.goto(`${server.url}/kiosk/?centre=${demoCentre}&print=off`);
  await kiosk.locator('.k-tile').first().waitFor();
  await kiosk.evaluate(watchTouches);
  const taken: { ms: number; number: string }[] = [];
  const disk = openBareDisk();
  const bare: number[] = [];
  for (let round = 0; round < tickets + warm; round += 1) {
    taken.push(await take(kiosk));
    bare.push(disk.write());
  }
  disk.close();
  await browser.close();
  const logged = [...numbersIn(readLog(server.dataFolder)).values()];
  const shown = taken.map(({ number }) => number);
  if (logged.join() !== shown.join()) {
    throw new Error(`the kiosk showed ${shown.join(' ')}, the log has ${logged.join(' ')}`);
  }
  await server.stop();
  const ms = taken.slice(warm).map((one) => one.ms);
  const how = `${tickets} tickets, p50 ${quantile(ms, 0.5).toFixed(0)} ms, ${bareText(bare)}, kiosk page in Chromium, each number on the screen the next of the log`;
  return atMost('touch → ticket on the kiosk, p95 ms', quantile(ms, 0.95), 200, how);
}
