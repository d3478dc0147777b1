import type { CDPSession, Page } from 'playwright-core';
import type { RunningServer } from '../support/server.ts';
import { pause } from '../support/server.ts';

/** What a page or the server holds on to, after a collection of what it does not. */
export interface Held {
  readonly heap: number;
  /** null where there is no document. */
  readonly nodes: number | null;
  readonly listeners: number | null;
}

export type Figures = Readonly<Record<string, Held>>;

async function ofPage(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number =>
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

async function ofServer(server: RunningServer): Promise<Held> {
  const told = (): readonly string[] => server.output().match(/^heap \d+$/gm) ?? [];
  const before = told().length;
  process.kill(server.pid, 'SIGWINCH');
  for (let tries = 0; told().length === before; tries += 1) {
    if (tries > 500) throw new Error('the server did not tell its heap');
    await pause(10);
  }
  return { heap: Number(told().at(-1)?.slice(5)), nodes: null, listeners: null };
}

/** Measures each page by its name, and the server, whenever it is asked. */
export async function openMeasure(
  server: RunningServer,
  pages: Readonly<Record<string, Page>>,
): Promise<() => Promise<Figures>> {
  const sessions: (readonly [string, CDPSession])[] = [];
  for (const [name, page] of Object.entries(pages)) {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    sessions.push([name, session]);
  }
  return async () => {
    const held: [string, Held][] = [];
    for (const [name, session] of sessions) held.push([name, await ofPage(session)]);
    held.push(['server', await ofServer(server)]);
    return Object.fromEntries(held);
  };
}

const cell = (value: string | number): string => String(value).padStart(9);

/** One line a page: its heap in MB at each measure, then nodes and listeners, first and last. */
export function tableOf(measured: readonly Figures[]): string {
  const [first = {}] = measured;
  const lines = Object.keys(first).map((name) => {
    const row = measured.flatMap((figures) => figures[name] ?? []);
    const heaps = row.map(({ heap }) => cell((heap / 1e6).toFixed(2)));
    const span = (of: 'nodes' | 'listeners'): string =>
      cell(`${row[0]?.[of] ?? '-'}→${row.at(-1)?.[of] ?? '-'}`);
    return `${name.padEnd(8)}${heaps.join('')}  nodes${span('nodes')} listeners${span('listeners')}`;
  });
  return lines.join('\n');
}
