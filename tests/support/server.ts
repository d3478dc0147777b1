import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverProgramme } from './server-programme.ts';

export interface ServerOptions {
  readonly flags?: readonly string[];
  /** Kept when given; else a temporary folder that goes with the server. */
  readonly dataFolder?: string;
  /** Any free one, unless it is to be where another was. */
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Where it is started. */
  readonly cwd?: string;
}

export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  readonly dataFolder: string;
  /** What it printed so far. */
  readonly output: () => string;
  /** From the start of the process until it was ready, ms. */
  readonly readyMs: number;
  /** SIGTERM by default; ends when the process has. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let tries = 0; tries < 3000; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${output()}`);
    const answer = await fetch(`${url}/ready`).catch(() => null);
    if (answer?.ok) return;
    await pause(10);
  }
  throw new Error(`the server did not become ready: ${output()}`);
}

/** The built server as a process of its own, on a free port of 127.0.0.1. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const own = options.dataFolder === undefined;
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'talon-data-'));
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [...serverProgramme(), ...(options.flags ?? ['--demo', '--quiet'])],
    {
      env: {
        ...process.env,
        TALON_PORT: String(port),
        TALON_HOST: '127.0.0.1',
        TALON_DATA: dataFolder,
        TALON_LOG: 'warn',
        // A machine that many tests share is late for reasons of its own.
        TALON_SLOW_LOOP_MS: '0',
        ...options.env,
      },
      cwd: options.cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    printed += String(chunk);
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const output = (): string => printed;
  await untilReady(url, child, output);
  return {
    url,
    pid: child.pid ?? 0,
    dataFolder,
    output,
    readyMs: performance.now() - started,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode === null) child.kill(signal);
      await ended;
      // Of a server that was killed a voice may still be writing its file.
      if (own) rmSync(dataFolder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
