import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor, µs: the rest of the machine is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const categories = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'v8', 'blink_gc'];
const isTask = ({ name }: TraceEvent): boolean => name === 'RunTask';
/** The engine's own sweeping of memory, which comes when it likes. */
const isSweep = ({ name }: TraceEvent): boolean =>
  ['MinorGC', 'MajorGC', 'V8.GCIncrementalMarking', 'BlinkGC.AtomicPhase'].includes(name);

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/**
 * The longest task of the page's thread, ms of the processor, without the sweeping of memory in it.
 */
export async function longestTask(
  browser: Browser,
  page: Page,
  run: () => Promise<void>,
): Promise<number> {
  await browser.startTracing(page, { categories });
  await run();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const { traceEvents: all } = trace;
  const main = all.filter((event) => event.args?.name === 'CrRendererMain');
  const ours = all
    .filter(({ ph, pid, tid }) => ph === 'X' && main.some((on) => on.pid === pid && on.tid === tid))
    .sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  let longest = Number.NaN;
  let task: TraceEvent | null = null;
  let sweep: TraceEvent | null = null;
  let swept = 0;
  const close = (): void => {
    if (task === null) return;
    const ms = ((task.tdur ?? Number.POSITIVE_INFINITY) - swept) / 1000;
    longest = Number.isNaN(longest) ? ms : Math.max(longest, ms);
  };
  for (const event of ours) {
    if (isTask(event)) {
      if (task !== null && event.ts < endOf(task)) continue;
      close();
      [task, sweep, swept] = [event, null, 0];
    } else if (isSweep(event) && task !== null && endOf(event) <= endOf(task)) {
      if (sweep !== null && endOf(event) <= endOf(sweep)) continue;
      sweep = event;
      swept += event.tdur ?? 0;
    }
  }
  close();
  return longest;
}
