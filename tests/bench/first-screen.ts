import type { BrowserContext } from 'playwright-core';
import { openProfile } from '../support/browser.ts';
import { pause } from '../support/server.ts';
import { benchFolder, startBenchServer } from './folders.ts';
import { atMost, quantile, type Row } from './row.ts';

const rounds = 5;
/** A weak kiosk PC against this machine. */
const slowdown = 4;
const panel = { width: 1080, height: 1920 };
/** A kiosk's page stays open for hours; its browser writes what it compiled some seconds later. */
const stayMs = 4000;

/** As text, because the page knows nothing of this file's compilation. */
const firstTile = `new Promise((resolve) => {
  const look = () => {
    if (document.querySelector('.k-tile') === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => resolve(performance.now()));
  };
  look();
})`;

/** From the navigation until the frame with the first tile is over, s. */
async function open(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(`${url}/kiosk/`, { waitUntil: 'commit' });
  const ms = await page.evaluate<number>(firstTile);
  await pause(stayMs);
  await page.close();
  return ms / 1000;
}

/** The kiosk's first screen on a slowed machine: with nothing kept of it, and as after a reload. */
export async function measureFirstScreen(): Promise<readonly Row[]> {
  const server = await startBenchServer();
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await openProfile(benchFolder(), panel);
    cold.push(await open(context, server.url));
    // The browser keeps the compiled programme of a page that it opened twice.
    await open(context, server.url);
    warm.push(await open(context, server.url));
    await context.close();
  }
  await server.stop();
  const how = (values: readonly number[]): string =>
    `median of ${rounds}, ${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)} s, CPU slowed ${slowdown}× in Chromium, until the frame with the first tile`;
  return [
    atMost("kiosk's first screen, cold, s", quantile(cold, 0.5), 2, how(cold)),
    atMost("kiosk's first screen, warm, s", quantile(warm, 0.5), 0.7, how(warm)),
  ];
}
