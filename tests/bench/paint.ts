import { openBrowser } from '../support/browser.ts';
import { demoCentre, expectOk } from '../support/people.ts';
import { pause } from '../support/server.ts';
import { openHall } from './hall.ts';
import { atMost, quantile, type Row } from './row.ts';

const calls = 20;
const warm = 3;

/**
 * Runs in the page, as text because the page knows nothing of this file's compilation: notes when a
 * frame with each new number has been painted.
 */
const watchFrames = `
  const seen = new Map();
  const look = () => {
    const at = performance.timeOrigin + performance.now();
    for (const number of document.body.innerText.match(/[А-Я]{1,2}\\d{3,}/g) ?? []) {
      if (!seen.has(number)) seen.set(number, at);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.seenAt = (number) => seen.get(number) ?? null;
`;

declare global {
  interface Window {
    readonly seenAt: (number: string) => number | null;
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
  for (let round = 0; round < calls + warm; round += 1) {
    const from = performance.timeOrigin + performance.now();
    const called = await hall.operator.post<{ ticket: { number: string } }>(
      `/windows/${hall.window}/call-next`,
    );
    const { number } = expectOk('call', called).ticket;
    const at = await page.waitForFunction((text) => window.seenAt(text), number, { polling: 20 });
    if (round >= warm) took.push(Number(await at.jsonValue()) - from);
    expectOk('start', await hall.operator.post(`/windows/${hall.window}/start`));
    expectOk('finish', await hall.operator.post(`/windows/${hall.window}/finish`, { next: false }));
    // The board gives each call at least five seconds before the next takes its place.
    await pause(5600);
  }
  await browser.close();
  await hall.server.stop();
  const how = `${calls} calls, p50 ${quantile(took, 0.5).toFixed(0)} ms, board page in Chromium`;
  return atMost(
    "operator's call → painted frame of the board, p95 ms",
    quantile(took, 0.95),
    300,
    how,
  );
}
