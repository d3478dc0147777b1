import { beforeEach, expect, test } from 'vitest';
import {
  createPrintReports,
  longestPauseMs,
  type PrintReport,
  type ReportPorts,
} from './print-reports.ts';

let kept: Map<string, string>;
let timers: { readonly ms: number; readonly run: () => void }[];
let isAway: boolean;
let heard: string[];
const ports: ReportPorts = {
  store: {
    getItem: (place) => kept.get(place) ?? null,
    setItem: (place, value) => void kept.set(place, value),
    removeItem: (place) => void kept.delete(place),
  },
  after: (ms, run) => {
    const timer = { ms, run };
    timers.push(timer);
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  },
};
const send = async ({ job, state }: PrintReport): Promise<boolean> => {
  if (isAway) return false;
  heard.push(`${job} ${state}`);
  return true;
};
const settled = () => new Promise((done) => setTimeout(done));
/** The next timer rings; answers with how long it was set to. */
async function ring(): Promise<number> {
  const [timer, ...others] = timers;
  if (timer === undefined) throw new Error('no timer');
  timers = others;
  timer.run();
  await settled();
  return timer.ms;
}

beforeEach(() => {
  kept = new Map();
  timers = [];
  isAway = false;
  heard = [];
});

test('J-16 in a cut an outcome is told again with growing pauses until it is heard', async () => {
  const reports = createPrintReports(ports);
  reports.begin(send);
  isAway = true;
  reports.tell({ job: 'j1', state: 'failed', reason: 'other' });
  await settled();
  const pauses = [];
  for (let tries = 0; tries < 8; tries += 1) pauses.push(await ring());
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, longestPauseMs, 30_000, 30_000]);
  reports.tell({ job: 'j2', state: 'sent' });
  await settled();
  isAway = false;
  await ring();
  expect(heard).toEqual(['j1 failed', 'j2 sent']);
  expect(timers).toEqual([]);
});

test('J-16 what was not heard is told after a reload, with nothing of the visitor in it', async () => {
  isAway = true;
  const before = createPrintReports(ports);
  before.begin(send);
  before.tell({ job: 'j1', state: 'failed', reason: 'other' });
  await settled();
  expect(JSON.parse([...kept.values()][0] ?? '')).toEqual([
    { job: 'j1', state: 'failed', reason: 'other' },
  ]);
  isAway = false;
  createPrintReports(ports).begin(send);
  await settled();
  expect(heard).toEqual(['j1 failed']);
  createPrintReports(ports).begin(send);
  await settled();
  expect(heard).toHaveLength(1);
});

test.each(['', '{', '{}', '[1,null]', '"j1"'])(
  'a damaged store %j counts as none',
  async (text) => {
    kept.set('talon.kiosk.prints', text);
    createPrintReports(ports).begin(send);
    await settled();
    expect(heard).toEqual([]);
  },
);
