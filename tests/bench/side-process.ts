import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface SideProcess {
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** A yardstick as a process of its own; it says «ready» when it listens. */
export async function startSide(
  file: string,
  env: Readonly<Record<string, string>>,
): Promise<SideProcess> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [path], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`${file} ended with ${code}`)));
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('ready')) resolve();
    });
  });
  return {
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
