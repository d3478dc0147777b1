import { isDeepStrictEqual } from 'node:util';
import { demoCentre } from '../support/people.ts';
import { freePort, pause } from '../support/server.ts';
import { benchFolder } from './folders.ts';
import { openHall } from './hall.ts';
import { type AnsweredCall, checkedCalls, readLog } from './log.ts';
import { type Boards, joinBoards } from './many-boards.ts';
import { atMost, quantile, type Row } from './row.ts';
import { startSide } from './side-process.ts';

const boards = 1000;
const calls = 30;
const warm = 5;
/** Rooms join bursts to ten a second: calls are further apart than that. */
const apartMs = 400;

interface Call {
  /** Whether a message is the one that shows it. */
  readonly isIt: (message: unknown) => boolean;
  /** What is done once every board has it. */
  readonly rest: () => Promise<void>;
}

/** From the request of a call until each board has it, ms, for every board and call. */
async function latencies(
  joined: Boards,
  call: (round: number) => Promise<Call>,
): Promise<number[]> {
  const took: number[] = [];
  let waits: ((at: number, message: unknown) => void) | null = null;
  joined.onView((message) => waits?.(performance.now(), message));
  for (let round = 0; round < calls + warm; round += 1) {
    const from = performance.now();
    const arrived: { at: number; message: unknown }[] = [];
    waits = (at, message) => arrived.push({ at, message });
    const { isIt, rest } = await call(round);
    for (let tries = 0; arrived.filter((one) => isIt(one.message)).length < boards; tries += 1) {
      if (tries > 500) throw new Error(`a call reached ${arrived.length} of ${boards} boards`);
      await pause(10);
    }
    const reached = arrived.filter((one) => isIt(one.message));
    if (round >= warm) took.push(...reached.map(({ at }) => at - from));
    await rest();
    await pause(apartMs);
  }
  return took;
}

interface Seen {
  readonly version: { readonly event: number };
  readonly view: { readonly calls: readonly { readonly number: string }[] };
}

const topOf = (message: unknown): string | undefined => (message as Seen).view.calls[0]?.number;

/** What each board shows on top, from the first time on: number and version of the log. */
function watchTops(joined: Boards): readonly (readonly string[])[] {
  const tops = joined.sockets.map((): string[] => []);
  const last: (string | undefined)[] = [];
  joined.onView((message, board) => {
    const number = topOf(message);
    if (number === last[board]) return;
    last[board] = number;
    tops[board]?.push(`${number} ${(message as unknown as Seen).version.event}`);
  });
  return tops;
}

async function ofTalon(): Promise<{ took: number[]; view: unknown }> {
  const hall = await openHall(calls + warm + 1);
  const joined = await joinBoards(hall.server.url, `board:${demoCentre}`, boards);
  const tops = watchTops(joined);
  const answered: AnsweredCall[] = [];
  const took = await latencies(joined, async () => {
    const called = await hall.call();
    answered.push(called);
    return { isIt: (message) => topOf(message) === called.number, rest: hall.serve };
  });
  const view = await (await fetch(`${hall.server.url}/api/v1/centres/${demoCentre}/board`)).json();
  joined.close();
  const logged = checkedCalls(readLog(hall.server.dataFolder), answered, hall.window);
  const expected = logged.map(({ number, version }) => `${number} ${version}`);
  const astray = tops.filter((top) => !isDeepStrictEqual(top, expected)).length;
  if (astray > 0) throw new Error(`${astray} boards had other calls than the log`);
  await hall.server.stop();
  return { took, view };
}

async function ofBare(view: unknown): Promise<number[]> {
  const folder = benchFolder();
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
    const isIt = (message: unknown) => (message as Seen).version.event === round + 1;
    return { isIt, rest: async () => {} };
  });
  joined.close();
  await bare.stop();
  return took;
}

/** Call → a thousand boards have it, p50 ÷ a bare broadcast of the same bytes after one commit. */
export async function measureBoards(): Promise<Row> {
  const talon = await ofTalon();
  const bare = await ofBare(talon.view);
  const p50 = { talon: quantile(talon.took, 0.5), bare: quantile(bare, 0.5) };
  const bytes = JSON.stringify(talon.view).length;
  const how = `${p50.talon.toFixed(1)} ms ÷ ${p50.bare.toFixed(1)} ms, ${calls} calls, ${bytes} B a view, each board had each call of the log in order`;
  return atMost('call → 1,000 boards, p50 ÷ bare broadcast', p50.talon / p50.bare, 1.5, how);
}
