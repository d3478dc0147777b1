import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';

/**
 * One clock that runs faster than life, the same in every process of this machine: what takes eight
 * hours of a hall then takes minutes, with each timer of the product as it is.
 */
export interface FastTime {
  readonly speed: number;
  /** Where the clock begins, epoch ms. */
  readonly start: number;
  /** When it began, epoch ms of the real clock. */
  readonly began: number;
}

/** Fast time where it is installed: timers of exactly these ms wait for another machine. */
export interface FastTimeWith extends FastTime {
  readonly waits: readonly number[];
}

/** For a client to connect to the server, and for the server to hear its first word. */
export const waits = { page: [20_000], server: [10_000] } as const;

const leastSpeed = 6;
/** Two frames of an idle page on an idle machine, ms. */
const quietMs = 34;

/** As fast as this machine can follow now: at least six times, at most `mostSpeed` times life. */
export async function followableSpeed(browser: Browser, mostSpeed: number): Promise<number> {
  const page = await browser.newPage();
  const took: number[] = [];
  for (let round = 0; round < 30; round += 1) {
    const from = performance.now();
    await page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    });
    took.push(performance.now() - from);
  }
  await page.close();
  const usual = took.sort((a, b) => a - b)[Math.floor(took.length * 0.8)] ?? quietMs;
  return Math.max(leastSpeed, Math.min(mostSpeed, Math.round((mostSpeed * quietMs) / usual)));
}

export const fastTime = (speed: number, start: number): FastTime => ({
  speed,
  start,
  began: Date.now(),
});

/** Epoch ms of the fast clock, for the test itself. */
export const timeOf = ({ speed, start, began }: FastTime): number =>
  start + (Date.now() - began) * speed;

/**
 * Makes the time of a page or a process fast. Runs there as text before anything else, so it uses
 * nothing from outside itself. What waits for another machine stays in real time, as no machine is
 * faster for it: `waits`, heartbeats of the sockets (`node:timers` on the server) and time limits
 * of requests (`AbortSignal`).
 */
export function installFastTime({ speed, start, began, waits }: FastTimeWith): void {
  const RealDate = Date;
  const realNow = Date.now.bind(Date);
  const now = (): number => start + (realNow() - began) * speed;
  RealDate.now = now;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, made) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  });
  const monotonic = performance.now.bind(performance);
  performance.now = () => monotonic() * speed;
  for (const name of ['setTimeout', 'setInterval']) {
    const real: (run: unknown, ms: number, ...given: unknown[]) => unknown = Reflect.get(
      globalThis,
      name,
    );
    // Rounded up: a timer that comes early has a screen count to the same second twice.
    const fast = (run: unknown, ms = 0, ...given: unknown[]): unknown =>
      real(run, waits.includes(ms) ? ms : Math.ceil(Number(ms) / speed), ...given);
    Object.assign(globalThis, { [name]: fast });
  }
}

/**
 * NODE_OPTIONS of a process in fast time, with what it loads first in a file of its own. On
 * SIGWINCH it prints its heap after a collection. How busy the process is nobody asks: a second is
 * too short here to tell, and would pass for overload.
 */
export function nodeOptions(time: FastTime, file: string): string {
  const script = `
    import hooks from 'node:perf_hooks';
    import { setFlagsFromString } from 'node:v8';
    import { runInNewContext } from 'node:vm';
    setFlagsFromString('--expose-gc');
    const gc = runInNewContext('gc');
    process.on('SIGWINCH', () => {
      gc();
      gc();
      process.stdout.write('heap ' + process.memoryUsage().heapUsed + '\\n');
    });
    const { monitorEventLoopDelay } = hooks;
    hooks.monitorEventLoopDelay = (options) =>
      Object.defineProperty(monitorEventLoopDelay(options), 'mean', { value: 0 });
    (${installFastTime.toString()})(${JSON.stringify({ ...time, waits: waits.server })});
  `;
  writeFileSync(file, script);
  return `--import=${pathToFileURL(file).href}`;
}
