import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { serverProgramme } from '../support/server-programme.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The server as people start it: the quiet demonstration in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** What it has written so far, both streams. */
  output(): string;
  /** kill -9: no handler runs, nothing is flushed. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Its exit code once it has ended by itself. */
  readonly ended: Promise<number | null>;
}

export interface Started {
  readonly folder: string;
  /** A command that runs the server's command, which is given as further arguments. */
  readonly wrapper?: readonly string[];
}

/** A data folder that is gone with its test. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'talon-faults-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the server and does not wait for it: for one that is to refuse. */
export async function spawnServer({ folder, wrapper = [] }: Started): Promise<ServerProcess> {
  const port = await freePort();
  const [command = '', ...args] = [
    ...wrapper,
    process.execPath,
    ...serverProgramme(),
    '--demo',
    '--quiet',
  ];
  const child = spawn(command, args, {
    cwd: root,
    env: {
      ...process.env,
      TALON_DATA: folder,
      TALON_PORT: String(port),
      TALON_LOG: 'error',
      // A machine that many tests share is late for reasons of its own.
      TALON_SLOW_LOOP_MS: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    signalTo(child, signal);
    await ended;
  };
  onTestFinished(() => end('SIGKILL'));
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    output: () => output,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    ended,
  };
}

/** Starts the server and waits until it answers. */
export async function startServer(started: Started): Promise<ServerProcess> {
  const server = await spawnServer(started);
  let gone = false;
  void server.ended.then(() => {
    gone = true;
  });
  for (;;) {
    if (gone) throw new Error(`the server ended:\n${server.output()}`);
    const ready = await fetch(`${server.url}/ready`).catch(() => null);
    if (ready?.ok) return server;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function signalTo(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
