import { isDeepStrictEqual } from 'node:util';
import { openBrowser } from '../support/browser.ts';
import { demoCentre } from '../support/people.ts';
import { pause } from '../support/server.ts';
import { openHall } from './hall.ts';
import { type AnsweredCall, checkedCalls, readLog } from './log.ts';
import { atMost, quantile, type Row } from './row.ts';

const calls = 20;
const warm = 3;

/**
 * Runs in the page, as text because the page knows nothing of this file's compilation: notes when a
 * frame with each new number on the board's first place has been painted. A number counts when it is
 * there to be seen, and its frame is over when the next one begins.
 */
const watchFrames = `
  const seen = new Map();
  const visible = (element) => {
    const box = element.getBoundingClientRect();
    const inside = box.left >= 0 && box.top >= 0 &&
      box.right <= innerWidth && box.bottom <= innerHeight;
    const shown = { opacityProperty: true, visibilityProperty: true };
    return box.width > 0 && box.height > 0 && inside && element.checkVisibility(shown);
  };
  const look = () => {
    const hero = document.querySelector('.b-hero .tn.big');
    if (hero !== null && visible(hero) && !seen.has(hero.textContent)) {
      const number = hero.textContent;
      seen.set(number, null);
      requestAnimationFrame(() => seen.set(number, performance.timeOrigin + performance.now()));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.paintedAt = (number) => seen.get(number) ?? null;
  window.painted = () => [...seen.keys()];
`;

declare global {
  interface Window {
    readonly paintedAt: (number: string) => number | null;
    readonly painted: () => string[];
  }
}

/** The operator's request of a call → the frame of a real board page that shows it. */
export async function measurePaint(): Promise<Row> {
  const hall = await openHall(calls + warm + 1);
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(`${hall.server.url}/board/?centre=${demoCentre}`);
  await page.waitForFunction(() => document.body.innerText.length > 40);
  await page.evaluate(watchFrames);
  const took: number[] = [];
  const answered: AnsweredCall[] = [];
  for (let round = 0; round < calls + warm; round += 1) {
    const from = performance.timeOrigin + performance.now();
    const called = await hall.call();
    answered.push(called);
    const { number } = called;
    const at = await page.waitForFunction((text) => window.paintedAt(text), number, {
      polling: 20,
    });
    if (round >= warm) took.push(Number(await at.jsonValue()) - from);
    await hall.serve();
    // The board gives each call at least five seconds before the next takes its place.
    await pause(5600);
  }
  const painted = await page.evaluate(() => window.painted());
  await browser.close();
  const logged = checkedCalls(readLog(hall.server.dataFolder), answered, hall.window);
  const expected = logged.map(({ number }) => number);
  if (!isDeepStrictEqual(painted, expected)) {
    throw new Error(`the board painted ${painted.join(' ')}, the log has ${expected.join(' ')}`);
  }
  await hall.server.stop();
  const how = `${calls} calls, p50 ${quantile(took, 0.5).toFixed(0)} ms, board page in Chromium, each number on its first place the next call of the log`;
  return atMost(
    "operator's call → painted frame of the board, p95 ms",
    quantile(took, 0.95),
    300,
    how,
  );
}
