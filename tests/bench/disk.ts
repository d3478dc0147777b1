import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { benchFolder } from './folders.ts';

export interface BareDisk {
  /** How long one bare write with its sync takes now, ms. */
  readonly write: () => number;
  readonly close: () => void;
}

/** As much as the log writes for one ticket, bytes. */
const page = Buffer.alloc(8192);

/** The yardstick of what waits for the disk: a file in a folder like the server's. */
export function openBareDisk(): BareDisk {
  const file = openSync(join(benchFolder(), 'bare'), 'w');
  return {
    write: () => {
      const began = performance.now();
      writeSync(file, page);
      fsyncSync(file);
      return performance.now() - began;
    },
    close: () => closeSync(file),
  };
}
