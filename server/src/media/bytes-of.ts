import type { FileHandle } from 'node:fs/promises';

/** Reads pieces of a file by their place; short at its end. */
export type ReadAt = (from: number, length: number) => Promise<Buffer>;

export function readerOf(file: FileHandle): ReadAt {
  return async (from, length) => {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, from);
    return buffer.subarray(0, bytesRead);
  };
}
