import { createHash } from 'node:crypto';
import type { Instant } from '@talon/shared/domain/words.ts';
import { writtenOr } from '../queue/storage-unavailable.ts';
import type { DeviceRows } from './device-rows.ts';
import type { DeviceRow } from './tables.ts';

/** How often «seen» is written for a device that says nothing of its health. */
const noteSeenMs = 60_000;

export interface Tokens {
  /** The device of the token, noted as seen; null when there is none or it was revoked. */
  readonly rowOf: (token: string, now: Instant) => Promise<DeviceRow | null>;
  /** False: the last token was used while this one was written, and holds. */
  readonly give: (row: DeviceRow, token: string, mayStill: () => boolean) => Promise<boolean>;
  /** From this instant the device's token is nobody's. */
  readonly kill: (row: DeviceRow) => void;
}

export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Which device has which token. A token itself is never kept, only its hash. */
export function createTokens(
  rows: Pick<DeviceRows, 'change'>,
  devices: Iterable<DeviceRow>,
): Tokens {
  const byHash = new Map<string, DeviceRow>();
  for (const row of devices) if (row.token !== null) byHash.set(row.token, row);
  /** The first use is written before it is answered: from then on nobody fetches the token. */
  const see = async (row: DeviceRow, now: Instant): Promise<void> => {
    const last = row.seen_at;
    if (last !== null && now - last < noteSeenMs) return;
    row.seen_at = now;
    await writtenOr(
      () => rows.change(row.id, { seen_at: now }),
      () => {
        row.seen_at = last;
      },
    );
  };
  return {
    rowOf: async (token, now) => {
      const hash = tokenHash(token);
      const row = byHash.get(hash);
      if (row === undefined) return null;
      await see(row, now);
      // Writing took time, in which the device may have been revoked.
      return byHash.get(hash) === row ? row : null;
    },
    give: async (row, token, mayStill) => {
      const { id, token: last } = row;
      const hash = tokenHash(token);
      await rows.change(id, { token: hash });
      if (!mayStill()) {
        await rows.change(id, { token: last });
        return false;
      }
      if (last !== null) byHash.delete(last);
      row.token = hash;
      byHash.set(hash, row);
      return true;
    },
    kill: ({ token }) => {
      if (token !== null) byHash.delete(token);
    },
  };
}
