import type { FileHandle } from 'node:fs/promises';
import { wrongFile } from './wrong-file.ts';

/** Reads pieces of a file by their place; short at its end. */
export type ReadAt = (from: number, length: number) => Promise<Buffer>;

/** A film of hours needs some thousands; a file made to be walked through for hours needs more. */
const mostReads = 20_000;

export function readerOf(file: FileHandle): ReadAt {
  let reads = 0;
  return async (from, length) => {
    reads += 1;
    if (reads > mostReads) throw wrongFile({ code: 'media_damaged' });
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, from);
    return buffer.subarray(0, bytesRead);
  };
}
