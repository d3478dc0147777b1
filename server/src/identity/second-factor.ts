import { randomInt } from 'node:crypto';
import type { Kysely } from 'kysely';
import { generateSecret, generateURI } from 'otplib';
import type { Seal } from '../keys/seal.ts';
import type { Clock } from '../parts.ts';
import { createCodes, recoverySigns } from './second-factor-codes.ts';
import type { IdentityTables } from './tables.ts';

const recoveryCodes = 10;
/** Crockford's base 32: nothing in it is read as something else. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Codes of an authenticator app (TOTP, RFC 6238), and recovery codes for who has lost it. */
export interface SecondFactor {
  readonly isOn: (user: string) => boolean;
  /** The same by the table, and from then on in memory: the command line may have dropped it. */
  readonly isStillOn: (user: string) => Promise<boolean>;
  readonly recoveryLeft: (user: string) => Promise<number>;
  /** A new secret; in force from its first right code on, the old one until then. */
  readonly offer: (user: string, login: string) => Promise<{ secret: string; uri: string }>;
  /** The recovery codes when the code is right, else null. */
  readonly confirm: (user: string, code: string) => Promise<readonly string[] | null>;
  /** Takes a code of the app or a recovery code; each is taken once. */
  readonly takes: (user: string, code: string) => Promise<boolean>;
  readonly remove: (user: string) => Promise<void>;
}

export async function openSecondFactor(
  db: Kysely<IdentityTables>,
  { seal, clock }: { readonly seal: Seal; readonly clock: Clock },
): Promise<SecondFactor> {
  const confirmed = await db
    .selectFrom('second_factors')
    .select('user')
    .where('confirmed_at', 'is not', null)
    .execute();
  const on = new Set(confirmed.map(({ user }) => user));
  /** Offered and not confirmed yet: sealed secrets, lost with a restart on purpose. */
  const offered = new Map<string, string>();

  const { stepOf, takesCode, takesRecovery } = createCodes(db, seal, clock);

  return {
    isOn: (user) => on.has(user),
    isStillOn: async (user) => {
      const row = await db
        .selectFrom('second_factors')
        .select('user')
        .where('user', '=', user)
        .where('confirmed_at', 'is not', null)
        .executeTakeFirst();
      if (row === undefined) on.delete(user);
      return row !== undefined;
    },
    recoveryLeft: async (user) => {
      const rows = await db
        .selectFrom('recovery_codes')
        .select('id')
        .where('user', '=', user)
        .execute();
      return rows.length;
    },
    offer: async (user, login) => {
      const secret = generateSecret();
      offered.set(user, seal.seal(secret));
      return { secret, uri: generateURI({ issuer: 'Talon', label: login, secret }) };
    },
    confirm: async (user, code) => {
      const sealed = offered.get(user);
      const step = sealed === undefined ? null : await stepOf(sealed, code, -1);
      if (sealed === undefined || step === null) return null;
      offered.delete(user);
      const codes = Array.from({ length: recoveryCodes }, newRecoveryCode);
      const ids = codes.map((one) => seal.hashes(`${user} ${one}`)[0]);
      await db.transaction().execute(async (rows) => {
        await rows.deleteFrom('second_factors').where('user', '=', user).execute();
        await rows.deleteFrom('recovery_codes').where('user', '=', user).execute();
        const factor = { user, secret: sealed, confirmed_at: clock.now(), last_step: step };
        await rows.insertInto('second_factors').values(factor).execute();
        await rows
          .insertInto('recovery_codes')
          .values(ids.map((id) => ({ user, id })))
          .execute();
      });
      on.add(user);
      return codes.map((one) => `${one.slice(0, 5)}-${one.slice(5)}`);
    },
    takes: async (user, typed) => {
      const code = typed.replace(/[\s-]/g, '').toLowerCase();
      return code.length === recoverySigns ? takesRecovery(user, code) : takesCode(user, code);
    },
    remove: async (user) => {
      await db.transaction().execute(async (rows) => {
        await rows.deleteFrom('second_factors').where('user', '=', user).execute();
        await rows.deleteFrom('recovery_codes').where('user', '=', user).execute();
      });
      on.delete(user);
      offered.delete(user);
    },
  };
}

function newRecoveryCode(): string {
  const signs = Array.from({ length: recoverySigns }, () => alphabet[randomInt(alphabet.length)]);
  return signs.join('');
}
