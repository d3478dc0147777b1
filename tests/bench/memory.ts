import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoCentre } from '../support/people.ts';
import { freePort, pause, startServer } from '../support/server.ts';
import { joinBoards } from './many-boards.ts';
import { atMost, type Row } from './row.ts';
import { startSide } from './side-process.ts';

const clients = 2000;
const warmUp = 200;

/** Resident memory of a process in kB, by the kernel. */
function residentKb(pid: number): number {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1]);
}

async function growthPerClient(pid: number, url: string, room: string): Promise<number> {
  const first = await joinBoards(url, room, warmUp);
  await pause(3000);
  const before = residentKb(pid);
  const joined = await joinBoards(url, room, clients);
  await pause(3000);
  const after = residentKb(pid);
  joined.close();
  first.close();
  return (after - before) / clients;
}

/** Server memory per connected client ÷ bare Socket.IO with the same room and the same first view. */
export async function measureMemory(): Promise<Row> {
  const server = await startServer();
  const view = await (await fetch(`${server.url}/api/v1/centres/${demoCentre}/board`)).json();
  const talon = await growthPerClient(server.pid, server.url, `board:${demoCentre}`);
  await server.stop();
  const folder = mkdtempSync(join(tmpdir(), 'talon-bare-'));
  const port = await freePort();
  const bare = await startSide('./bare-live-server.mjs', {
    BENCH_PORT: String(port),
    BENCH_FOLDER: folder,
    BENCH_VIEW: JSON.stringify(view),
  });
  const theirs = await growthPerClient(bare.pid, `http://127.0.0.1:${port}`, 'board');
  await bare.stop();
  rmSync(folder, { recursive: true, force: true });
  const how = `${talon.toFixed(1)} kB ÷ ${theirs.toFixed(1)} kB of resident memory, ${clients} clients each`;
  return atMost('server memory per client ÷ bare Socket.IO', talon / theirs, 1.5, how);
}
