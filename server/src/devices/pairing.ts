import { randomInt, timingSafeEqual } from 'node:crypto';
import type { DeviceAnswer, DeviceKind, TokenAnswer } from '@talon/shared/contract/devices.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import { Fault } from '../http/fault.ts';
import type { Clock, Ids } from '../parts.ts';
import type { DeviceStore, NewDevice } from './devices.ts';
import type { DeviceTables } from './tables.ts';
import { tokenHash } from './tokens.ts';

/** How long a code is good for. */
export const pairingLifetimeMs = 10 * 60_000;
/** Unclaimed codes at one time: more would let a stranger guess one. */
const mostOpen = 500;

export interface NewPairing {
  readonly id: string;
  readonly code: string;
  readonly secret: string;
  readonly expiresAt: Instant;
}

export interface Pairing {
  readonly begin: (kind: DeviceKind | null) => Promise<NewPairing>;
  /** What the screen with this code takes itself for; undefined: no such code. */
  readonly kindOf: (code: string) => Promise<DeviceKind | null | undefined>;
  /** null = no such code, or it is used or too old. */
  readonly claim: (code: string, device: NewDevice) => Promise<DeviceAnswer | null>;
  /** Pending, or the token: again and again until the device has first used it. */
  readonly fetch: (id: string, secret: string) => Promise<TokenAnswer>;
}

export function createPairing(
  database: Kysely<object>,
  devices: DeviceStore,
  parts: { readonly ids: Ids; readonly clock: Clock },
): Pairing {
  const db = database.withTables<DeviceTables>();
  const { clock, ids } = parts;
  const purge = (now: Instant) =>
    db.deleteFrom('pairings').where('expires_at', '<=', now).execute();
  const openPairing = (code: string) =>
    db
      .selectFrom('pairings')
      .select(['id', 'kind'])
      .where('code', '=', code)
      .where('device', 'is', null)
      .where('expires_at', '>', clock.now())
      .executeTakeFirst();

  return {
    begin: async (kind) => {
      const now = clock.now();
      await purge(now);
      const open = await db.selectFrom('pairings').select('code').execute();
      if (open.length >= mostOpen) throw new Fault('rate_limited', { retryAfter: 60 });
      const taken = new Set(open.map(({ code }) => code));
      const secret = ids.secret();
      const pairing = {
        id: ids.id(),
        code: freeCode(taken),
        secret,
        expiresAt: now + pairingLifetimeMs,
      };
      await db
        .insertInto('pairings')
        .values({
          id: pairing.id,
          secret: tokenHash(secret),
          code: pairing.code,
          kind,
          expires_at: pairing.expiresAt,
          device: null,
        })
        .execute();
      return pairing;
    },
    kindOf: async (code) => (await openPairing(code))?.kind,
    claim: async (code, device) => {
      const pairing = await openPairing(code);
      if (pairing === undefined) return null;
      const added = await devices.add(device);
      const { numUpdatedRows } = await db
        .updateTable('pairings')
        .set({ device: added.id })
        .where('id', '=', pairing.id)
        .where('device', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows === 1n) return added;
      // Two administrators at once: the second one's device never existed.
      await devices.revoke(added.id);
      return null;
    },
    fetch: async (id, secret) => {
      const row = await db
        .selectFrom('pairings')
        .selectAll()
        .where('id', '=', id)
        .where('expires_at', '>', clock.now())
        .executeTakeFirst();
      if (row === undefined || !isSame(row.secret, tokenHash(secret))) throw new Fault('not_found');
      if (row.device === null) return { state: 'pending' };
      const device = devices.find(row.device);
      const token = await devices.issueToken(row.device);
      if (device === null || token === null) throw new Fault('not_found');
      return { state: 'claimed', token, device };
    },
  };
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

function freeCode(taken: ReadonlySet<string>): string {
  for (;;) {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    if (!taken.has(code)) return code;
  }
}
