import { randomBytes, randomFillSync } from 'node:crypto';
import type { Clock, Ids } from './parts.ts';

export const systemClock: Clock = { now: () => Date.now() };

const idBytes = 16;
/** Random bytes are fetched for many ids at once: a call to the system costs more than the bytes. */
const pool = Buffer.alloc(idBytes * 256);
let used = pool.length;

function pooledId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += idBytes;
  return pool.toString('base64url', used - idBytes, used);
}

export const randomIds: Ids = {
  id: pooledId,
  secret: () => randomBytes(32).toString('base64url'),
};
