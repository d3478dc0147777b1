import { openBrowser } from '../support/browser.ts';
import { demoCentre, expectOk } from '../support/people.ts';
import { pause } from '../support/server.ts';
import { forgetPlayed, playedBy, recordPage } from '../voice/recorder.ts';
import { heardStretches } from '../voice/stretches.ts';
import { openHall } from './hall.ts';
import { atMost, quantile, type Row } from './row.ts';

const calls = 20;
const warm = 2;
/** Chime, a full phrase and the hold of the call. */
const heardMs = 9000;

/** The operator's request of a call → the first sample that the board's page plays of it. */
export async function measureVoice(): Promise<Row> {
  const hall = await openHall(calls + warm);
  const browser = await openBrowser();
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    bypassCSP: true,
  });
  const page = await context.newPage();
  await recordPage(page);
  await page.goto(`${hall.server.url}/board/?centre=${demoCentre}`);
  await page.waitForFunction(() => document.body.innerText.length > 40);
  await pause(heardMs);
  const took: number[] = [];
  for (let round = 0; round < calls + warm; round += 1) {
    await forgetPlayed(page);
    const from = performance.timeOrigin + performance.now();
    expectOk('call', await hall.operator.post(`/windows/${hall.window}/call-next`));
    await pause(heardMs);
    const played = await playedBy(page);
    const [first] = heardStretches(played);
    if (first === undefined) throw new Error('a call was not heard');
    if (round >= warm) took.push(played.startedAt + first.from * 1000 - from);
    expectOk('start', await hall.operator.post(`/windows/${hall.window}/start`));
    expectOk('finish', await hall.operator.post(`/windows/${hall.window}/finish`, { next: false }));
  }
  await browser.close();
  await hall.server.stop();
  const how = `${calls} calls, p50 ${quantile(took, 0.5).toFixed(0)} ms, samples of the board page`;
  return atMost('call → sound starts, p95 ms', quantile(took, 0.95), 700, how);
}
