import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StorageUnavailable } from './queue/storage-unavailable.ts';

/** Gives a written file its name for good: after a power cut it is there whole, or it never was. */
export async function settleFile(part: string, file: string): Promise<void> {
  await sync(part);
  await rename(part, file);
  // A name is on the disk only when its folder is.
  await sync(dirname(file));
}

async function sync(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const reasons: Readonly<Record<string, 'full' | 'io'>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EIO: 'io',
  EROFS: 'io',
};

/** What a disk that cannot take a file is for whoever sent it; anything else stays what it was. */
export function asDiskFault(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  return reason === undefined ? error : new StorageUnavailable(reason, { cause: error });
}
