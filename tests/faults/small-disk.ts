import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { dataFolder } from './server-process.ts';

/** A data folder whose disk can be made full and empty again under a running server. */
export interface SmallDisk {
  readonly kind: 'tmpfs' | 'file size limit';
  readonly folder: string;
  /** The command the server is to be started through. */
  readonly wrapper: readonly string[];
  fill(server: number): void;
  free(server: number): void;
}

/** A real full disk where we may mount one, else the limit a process has on its files. */
export function smallDisk(): SmallDisk {
  const folder = dataFolder();
  return mount(folder) ?? limitedFiles(folder);
}

function mount(folder: string): SmallDisk | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'talon-test', folder], {
      stdio: 'ignore',
    });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  const filler = join(folder, 'filler');
  return {
    kind: 'tmpfs',
    folder,
    wrapper: [],
    fill: () => writeUntilFull(filler),
    free: () => rmSync(filler),
  };
}

function writeUntilFull(filler: string): void {
  const file = openSync(filler, 'w');
  const block = Buffer.alloc(4096);
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(file);
  }
}

/** With the signal ignored, a write beyond the limit fails as a write to a full disk does. */
export function limitedFiles(folder: string): SmallDisk {
  const limit = (server: number, bytes: string) =>
    execFileSync('prlimit', ['--pid', String(server), `--fsize=${bytes}:unlimited`]);
  return {
    kind: 'file size limit',
    folder,
    wrapper: ['bash', '-c', 'trap "" XFSZ; exec "$0" "$@"'],
    fill: (server) => void limit(server, '200000'),
    free: (server) => void limit(server, 'unlimited'),
  };
}
