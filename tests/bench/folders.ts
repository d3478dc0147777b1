import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, type ServerOptions, startServer } from '../support/server.ts';

const folders: string[] = [];

/**
 * An empty folder that stays until the run is over: a disk that gives back the room of removed
 * files keeps whoever syncs next waiting, which would be counted as the server's time.
 */
export function benchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'talon-bench-'));
  folders.push(folder);
  return folder;
}

export function removeBenchFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** The server on a data folder of this run. */
export function startBenchServer(options: ServerOptions = {}): Promise<RunningServer> {
  return startServer({ ...options, dataFolder: options.dataFolder ?? benchFolder() });
}
