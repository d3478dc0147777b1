import { readFileSync } from 'node:fs';
import type { ViewMessage } from '@talon/shared/contract/protocol.ts';
import { demoCentre } from '../support/people.ts';
import { freePort, pause } from '../support/server.ts';
import { benchFolder } from './folders.ts';
import { openHall } from './hall.ts';
import { numbersIn, readLog } from './log.ts';
import { type Boards, joinBoards } from './many-boards.ts';
import { atMost, type Row } from './row.ts';
import { startSide } from './side-process.ts';

const clients = 2000;
const warmUp = 200;
const changes = 3;

/** Resident memory of a process in kB, by the kernel. */
function residentKb(pid: number): number {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1]);
}

interface Room {
  readonly pid: number;
  readonly url: string;
  readonly room: string;
  /** Changes what the room shows; tells which of its messages is the one that shows it. */
  readonly change: () => Promise<(message: ViewMessage) => boolean>;
}

async function growthPerClient({ pid, url, room, change }: Room): Promise<number> {
  const first = await joinBoards(url, room, warmUp);
  await pause(3000);
  const before = residentKb(pid);
  const joined = await joinBoards(url, room, clients);
  await pause(3000);
  const after = residentKb(pid);
  for (let round = 0; round < changes; round += 1) await reachAll([first, joined], change);
  joined.close();
  first.close();
  return (after - before) / clients;
}

/** The memory is that of clients who are served: a change must reach each of them. */
async function reachAll(groups: readonly Boards[], change: Room['change']): Promise<void> {
  const got = groups.map(({ sockets }) => sockets.map((): ViewMessage[] => []));
  for (const [group, { onView }] of groups.entries()) {
    onView((message, client) => got[group]?.[client]?.push(message));
  }
  const isIt = await change();
  const missing = () => got.flat().filter((messages) => !messages.some(isIt)).length;
  for (let tries = 0; missing() > 0; tries += 1) {
    if (tries > 500) throw new Error(`a change did not reach ${missing()} clients`);
    await pause(10);
  }
  for (const { sockets } of groups) for (const socket of sockets) socket.off('view');
  // Rooms join bursts to ten a second: the next change comes later than that.
  await pause(300);
}

interface BoardMessage {
  readonly version: { readonly event: number };
  readonly view: { readonly totalWaiting: number };
}

async function ofTalon(): Promise<{ kB: number; view: unknown; tickets: number }> {
  const { server, issue } = await openHall(0);
  const view = await (await fetch(`${server.url}/api/v1/centres/${demoCentre}/board`)).json();
  /** One more ticket: as many wait on each board as the log has issued, at its very version. */
  const change = async () => {
    await issue();
    const log = readLog(server.dataFolder);
    const waiting = numbersIn(log).size;
    const version = log.at(-1)?.version;
    return (message: ViewMessage) => {
      const { version: at, view: shown } = message as unknown as BoardMessage;
      return at.event === version && shown.totalWaiting === waiting;
    };
  };
  const room = `board:${demoCentre}`;
  const kB = await growthPerClient({ pid: server.pid, url: server.url, room, change });
  const tickets = numbersIn(readLog(server.dataFolder)).size;
  if (tickets !== changes) throw new Error(`${tickets} tickets are in the log, not ${changes}`);
  await server.stop();
  return { kB, view, tickets };
}

async function ofBare(view: unknown): Promise<number> {
  const folder = benchFolder();
  const port = await freePort();
  const bare = await startSide('./bare-live-server.mjs', {
    BENCH_PORT: String(port),
    BENCH_FOLDER: folder,
    BENCH_VIEW: JSON.stringify(view),
  });
  const url = `http://127.0.0.1:${port}`;
  let event = 0;
  const change = async () => {
    event += 1;
    const wanted = event;
    await (await fetch(`${url}/call`, { method: 'POST' })).text();
    return ({ version }: ViewMessage) => (version as BoardMessage['version']).event === wanted;
  };
  const kB = await growthPerClient({ pid: bare.pid, url, room: 'board', change });
  await bare.stop();
  return kB;
}

/** Server memory per connected client ÷ bare Socket.IO with the same room and the same first view. */
export async function measureMemory(): Promise<Row> {
  const talon = await ofTalon();
  const bare = await ofBare(talon.view);
  const how = `${talon.kB.toFixed(1)} kB ÷ ${bare.toFixed(1)} kB of resident memory, ${clients} clients each, each of whom had ${talon.tickets} tickets of the log`;
  return atMost('server memory per client ÷ bare Socket.IO', talon.kB / bare, 1.5, how);
}
