import type { Instant } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import type { IdentityTables } from './tables.ts';

const freeAttempts = 5;
const firstDelayMs = 30_000;
const longestDelayMs = 15 * 60_000;
/** A login nobody has tried for this long starts afresh. */
const forgottenAfterMs = 24 * 3_600_000;

/** How long a login is closed after so many failures in a row: 30 s, then twice as long each time. */
export function delayMs(failures: number): number {
  if (failures < freeAttempts) return 0;
  return Math.min(longestDelayMs, firstDelayMs * 2 ** (failures - freeAttempts));
}

export interface Lockout {
  /**
   * Counts an attempt before it is checked, so that many at once gain nothing. Returns how many ms
   * the login is closed; 0 = the attempt may be checked.
   */
  readonly attempt: (login: string, now: Instant) => Promise<number>;
  readonly forget: (login: string) => Promise<void>;
  /** Forgets logins that nobody has tried for a day: strangers may try any number of them. */
  readonly purge: (now: Instant) => Promise<void>;
}

/** `login` is the hash of what was typed; unknown logins are treated alike. */
export function createLockout(db: Kysely<IdentityTables>): Lockout {
  const forget = async (login: string) => {
    await db.deleteFrom('login_failures').where('login', '=', login).execute();
  };
  return {
    attempt: async (login, now) => {
      const row = await db
        .selectFrom('login_failures')
        .selectAll()
        .where('login', '=', login)
        .executeTakeFirst();
      const isFresh = row === undefined || now - row.last_at > forgottenAfterMs;
      if (isFresh && row !== undefined) await forget(login);
      const seen = isFresh ? 0 : row.failures;
      const closedMs = isFresh ? 0 : row.last_at + delayMs(seen) - now;
      if (closedMs > 0) return closedMs;
      const { failures } = await db
        .insertInto('login_failures')
        .values({ login, failures: 1, last_at: now })
        .onConflict((conflict) =>
          conflict.column('login').doUpdateSet((eb) => ({
            failures: eb('login_failures.failures', '+', 1),
            last_at: now,
          })),
        )
        .returning('failures')
        .executeTakeFirstOrThrow();
      // Of several that found the login open again at one moment, the first alone goes on.
      const isNext = failures === seen + 1 || failures <= freeAttempts;
      return isNext ? 0 : delayMs(failures);
    },
    forget,
    purge: async (now) => {
      const old = now - forgottenAfterMs;
      await db.deleteFrom('login_failures').where('last_at', '<', old).execute();
    },
  };
}
