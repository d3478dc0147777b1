import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoCentre, expectOk } from '../support/people.ts';
import { freePort, pause } from '../support/server.ts';
import { openHall } from './hall.ts';
import { type Boards, joinBoards } from './many-boards.ts';
import { atMost, quantile, type Row } from './row.ts';
import { startSide } from './side-process.ts';

const boards = 1000;
const calls = 30;
const warm = 5;
/** Rooms join bursts to ten a second: calls are further apart than that. */
const apartMs = 400;

/** From the request of a call until each board has it, ms, for every board and call. */
async function latencies(
  joined: Boards,
  call: (round: number) => Promise<(message: unknown) => boolean>,
): Promise<number[]> {
  const took: number[] = [];
  let waits: ((at: number, message: unknown) => void) | null = null;
  joined.onView((message) => waits?.(performance.now(), message));
  for (let round = 0; round < calls + warm; round += 1) {
    const from = performance.now();
    const arrived: { at: number; message: unknown }[] = [];
    waits = (at, message) => arrived.push({ at, message });
    const isIt = await call(round);
    for (let tries = 0; arrived.filter((one) => isIt(one.message)).length < boards; tries += 1) {
      if (tries > 500) throw new Error(`a call reached ${arrived.length} of ${boards} boards`);
      await pause(10);
    }
    const reached = arrived.filter((one) => isIt(one.message));
    if (round >= warm) took.push(...reached.map(({ at }) => at - from));
    await pause(apartMs);
  }
  return took;
}

interface Seen {
  readonly view: {
    readonly calls?: readonly { readonly number: string; readonly state: string }[];
  };
}

async function ofTalon(): Promise<{ took: number[]; view: unknown }> {
  const hall = await openHall(calls + warm + 1);
  const joined = await joinBoards(hall.server.url, `board:${demoCentre}`, boards);
  const took = await latencies(joined, async () => {
    const called = await hall.operator.post<{ ticket: { number: string } }>(
      `/windows/${hall.window}/call-next`,
    );
    const { number } = expectOk('call', called).ticket;
    void finishSoon(hall);
    return (message) => (message as Seen).view.calls?.[0]?.number === number;
  });
  const view = await (await fetch(`${hall.server.url}/api/v1/centres/${demoCentre}/board`)).json();
  joined.close();
  await hall.server.stop();
  return { took, view };
}

/** Well after the call has reached everybody, the window is made free for the next. */
async function finishSoon(hall: Awaited<ReturnType<typeof openHall>>): Promise<void> {
  await pause(apartMs / 4);
  expectOk('start', await hall.operator.post(`/windows/${hall.window}/start`));
  expectOk('finish', await hall.operator.post(`/windows/${hall.window}/finish`, { next: false }));
}

async function ofBare(view: unknown): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'talon-bare-'));
  const port = await freePort();
  const bare = await startSide('./bare-live-server.mjs', {
    BENCH_PORT: String(port),
    BENCH_FOLDER: folder,
    BENCH_VIEW: JSON.stringify(view),
  });
  const url = `http://127.0.0.1:${port}`;
  const joined = await joinBoards(url, 'board', boards);
  const took = await latencies(joined, async (round) => {
    await (await fetch(`${url}/call`, { method: 'POST' })).text();
    return (message) => (message as { version: { event: number } }).version.event === round + 1;
  });
  joined.close();
  await bare.stop();
  rmSync(folder, { recursive: true, force: true });
  return took;
}

/** Call → a thousand boards have it, p50 ÷ a bare broadcast of the same bytes after one commit. */
export async function measureBoards(): Promise<Row> {
  const talon = await ofTalon();
  const bare = await ofBare(talon.view);
  const p50 = { talon: quantile(talon.took, 0.5), bare: quantile(bare, 0.5) };
  const bytes = JSON.stringify(talon.view).length;
  const how = `${p50.talon.toFixed(1)} ms ÷ ${p50.bare.toFixed(1)} ms, ${calls} calls, ${bytes} B a view, every board reached`;
  return atMost('call → 1,000 boards, p50 ÷ bare broadcast', p50.talon / p50.bare, 1.5, how);
}
