import { arrivalDays } from '@talon/server/src/sample/arrivals.ts';
import { playedDay } from '@talon/server/src/sample/visitors.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLog } from '../bench/log.ts';
import { pause } from '../support/server.ts';
import { type FastHall, openFastHall } from './fast-hall.ts';
import { timeOf } from './fast-time.ts';
import { type Figures, openMeasure, tableOf } from './figures.ts';
import { alarm, serve, visit } from './people.ts';
import { isTrue } from './truth.ts';
import { judge } from './verdict.ts';
import { testimonyOf } from './witness.ts';

const long = process.env.TALON_LONG === '1';
const minute = 60_000;
/**
 * Eight hours of the hall, twelve minutes on a quiet machine; or what goes into half a minute.
 * Times are of the hall in the one case and real in the other. Each span ends with a measure.
 * Faster than forty times life a screen has no time left to be drawn; a slower hall for a short
 * while can be followed on a busy machine, too.
 */
const plan = long
  ? {
      mostSpeed: 40,
      spans: 8,
      spanMs: 60 * minute,
      visitEveryMs: 25 * minute,
      alarmMs: 15 * minute,
    }
  : { mostSpeed: 12, spans: 2, spanMs: 10_000, visitEveryMs: 6000, alarmMs: 3000 };
const opening = Date.parse('2026-11-24T08:00:00+02:00');
/** Between two looks of the operator at the console, real ms. */
const stepMs = 400;
/** What a page or the server may have grown by since the first hour. */
const mostGrowth = 1.2;

let hall: FastHall;
beforeAll(async () => {
  hall = await openFastHall(opening, plan.mostSpeed);
});
afterAll(() => hall?.close());

const now = (): number => timeOf(hall.time);
/** A time of the plan by the hall's clock. */
const ofHall = (ms: number): number => (long ? ms : ms * hall.time.speed);

/** The hall goes on by itself; some come to the real kiosk, and to the real console of window 7. */
async function live(until: number): Promise<void> {
  let nextVisit = now() + ofHall(plan.visitEveryMs) / 2;
  for (let step = 0; now() < until; step += 1) {
    await serve(hall, step % 4 === 0);
    if (now() >= nextVisit) {
      await visit(hall, step);
      nextVisit = now() + ofHall(plan.visitEveryMs);
    }
    await pause(stepMs);
  }
}

function expectFlat(first: Figures, last: Figures): void {
  for (const [name, before] of Object.entries(first)) {
    const after = last[name] ?? before;
    expect(after.heap / before.heap, `heap of ${name}`).toBeLessThan(mostGrowth);
    // Lists are longer or shorter from one moment to the next; a dialog may stand open.
    const room = { nodes: 400, listeners: 250 };
    for (const of of ['nodes', 'listeners'] as const) {
      expect(after[of] ?? 0, `${of} of ${name}`).toBeLessThan((before[of] ?? 0) + room[of]);
    }
  }
}

/**
 * The demonstration plays real days one after another, and begins with one by chance: of these the
 * quietest, as many as would come in the time of the plan.
 */
function fewestVisitors(): number {
  const { from, until, load } = playedDay;
  const busy = arrivalDays().map(
    ({ arrivals }) => arrivals.filter(({ minute }) => minute >= from && minute < until).length,
  );
  const minutes = (plan.spans * plan.spanMs) / minute;
  return (Math.min(...busy) * load * minutes) / (until - from);
}

test('a day on a fast clock: no call missed or doubled, all screens true, nothing grows', {
  timeout: 3_600_000,
}, async () => {
  const since = now();
  const measure = await openMeasure(hall.server, { ...hall.pages });
  const measured: Figures[] = [];
  for (let span = 0; span < plan.spans; span += 1) {
    await live(now() + ofHall(plan.spanMs));
    if (span === plan.spans / 2) await alarm(hall, ofHall(plan.alarmMs) / hall.time.speed);
    measured.push(await measure());
  }
  await expect.poll(() => isTrue(hall), { timeout: 60_000, interval: 20 }).toBe(true);

  const testimony = await testimonyOf(hall.pages.board);
  const log = readLog(hall.server.dataFolder);
  const windowNumber = (id: string): number => Number(id.replace('demo-w', ''));
  const verdict = judge(log, testimony, windowNumber, since);
  const visitors = log.filter(({ event }) => event.type === 'ticket_issued').length;
  process.stdout.write(
    `${tableOf(measured)}\n${hall.time.speed} times life, ${visitors} visitors, ${verdict.announced} calls and repeats, ` +
      `${verdict.inTime} of them in time, ${testimony.flashes.length} yellow, ` +
      `${testimony.sounds} sounds\n`,
  );
  expect(verdict.missed).toEqual([]);
  expect(verdict.doubled).toEqual([]);
  expect(hall.faults).toEqual([]);
  // Without them the rest would say little.
  expect(verdict.inTime).toBeGreaterThan(0);
  expect(testimony.sounds).toBeGreaterThan(testimony.flashes.length);
  if (!long) return;
  expect(visitors).toBeGreaterThan(0.9 * fewestVisitors());
  expectFlat(measured[0] ?? {}, measured.at(-1) ?? {});
});
