import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { headBytes, limits, mostBytes } from './limits.ts';
import { kindOf, type MediaType, sniff } from './sniff.ts';
import { wrongFile } from './wrong-file.ts';

export interface Received {
  readonly type: MediaType;
  readonly bytes: number;
  /** Of the content, 128 bits in hex. */
  readonly hash: string;
}

/** Bytes that stop coming for so long are not waited for. */
const stallMs = 30_000;
const lookEveryBytes = 16 * 1024 * 1024;

/**
 * Writes an upload to a file while it arrives: none of it is held in memory. It is refused at the
 * first byte that makes it one of a wrong type or too large. `ensureRoom` is asked before it takes
 * more of the disk, and throws. The file is on the disk when this ends.
 */
export async function receive(
  upload: Readable,
  path: string,
  ensureRoom: () => Promise<void>,
): Promise<Received> {
  await ensureRoom();
  const file = await open(path, 'wx');
  try {
    const hash = createHash('sha256');
    let head = Buffer.alloc(0);
    let type: MediaType | null = null;
    let bytes = 0;
    let looked = 0;
    for await (const chunk of untilStalled(upload)) {
      bytes += chunk.length;
      if (type === null) {
        head = Buffer.concat([head, chunk.subarray(0, headBytes)]);
        if (head.length >= headBytes) type = typeOf(head);
      }
      ensureFits(type, bytes);
      if (bytes - looked > lookEveryBytes) {
        await ensureRoom();
        looked = bytes;
      }
      hash.update(chunk);
      await file.writev([chunk]);
    }
    if (bytes === 0) throw wrongFile({ code: 'media_cut_off' });
    type ??= typeOf(head);
    ensureFits(type, bytes);
    await file.sync();
    return { type, bytes, hash: hash.digest('hex').slice(0, 32) };
  } finally {
    await file.close();
  }
}

function typeOf(head: Buffer): MediaType {
  const type = sniff(head);
  if (type === null) throw wrongFile({ code: 'media_type' });
  return type;
}

function ensureFits(type: MediaType | null, bytes: number): void {
  const limitBytes = type === null ? mostBytes : limits[kindOf(type)].bytes;
  if (bytes > limitBytes) throw wrongFile({ code: 'media_bytes', limitBytes });
}

async function* untilStalled(upload: Readable): AsyncGenerator<Buffer> {
  const stop = () => upload.destroy(new Error('the upload stalled'));
  let timer = setTimeout(stop, stallMs);
  try {
    for await (const chunk of upload.iterator({ destroyOnReturn: false })) {
      clearTimeout(timer);
      yield Buffer.from(chunk);
      timer = setTimeout(stop, stallMs);
    }
  } catch {
    // Whoever sent it has gone or stopped sending: no fault of ours.
    throw wrongFile({ code: 'media_cut_off' });
  } finally {
    clearTimeout(timer);
  }
}
