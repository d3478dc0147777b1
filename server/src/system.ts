import { randomBytes, randomFillSync } from 'node:crypto';
import type { Clock, Ids } from './parts.ts';

export const systemClock: Clock = { now: () => Date.now() };

/** Sorted as text as the numbers are. */
const digits = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

function sortable(number: number, length: number): string {
  let text = '';
  for (let left = number; text.length < length; left = Math.floor(left / 64)) {
    text = digits.charAt(left % 64) + text;
  }
  return text;
}

const idBytes = 16;
/** Random bytes are fetched for many ids at once: a call to the system costs more than the bytes. */
const pool = Buffer.alloc(idBytes * 256);
let used = pool.length;

/** Sixteen milliseconds: ids of one commit share it, and six digits of it last for 35 years. */
const tickMs = 16;
const ticks = 64 ** 6;

/**
 * The time goes before the random bits for the indexes alone: rows of one moment stand together, so
 * that a commit of many tickets writes a few pages of an index and not one for each of them.
 */
function pooledId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += idBytes;
  const time = sortable(Math.floor(Date.now() / tickMs) % ticks, 6);
  return `${time}${pool.toString('base64url', used - idBytes, used)}`;
}

/** A process begins at the time of its start, so that no restart gives an id a second time. */
function orderedIds(startedAt: number): () => string {
  const start = `${sortable(startedAt, 8)}${randomBytes(6).toString('base64url')}`;
  let count = 0;
  return () => {
    count += 1;
    return `${start}${sortable(count, 6)}`;
  };
}

export const randomIds: Ids = {
  id: pooledId,
  ordered: orderedIds(Date.now()),
  secret: () => randomBytes(32).toString('base64url'),
};
