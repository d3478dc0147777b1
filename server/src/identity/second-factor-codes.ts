import type { Kysely } from 'kysely';
import { verify } from 'otplib';
import type { Seal } from '../keys/seal.ts';
import type { Clock } from '../parts.ts';
import type { IdentityTables } from './tables.ts';

export const recoverySigns = 10;
/** A code of the period before or after is taken too: clocks of phones differ. */
const toleranceSeconds = 30;

/** Whether a code is right, and taking it so that nobody can take it again. */
interface Codes {
  /** The time step that a code is of, null when it is of none after `after`. */
  readonly stepOf: (sealed: string, code: string, after: number) => Promise<number | null>;
  readonly takesCode: (user: string, code: string) => Promise<boolean>;
  readonly takesRecovery: (user: string, code: string) => Promise<boolean>;
}

export function createCodes(db: Kysely<IdentityTables>, seal: Seal, clock: Clock): Codes {
  const stepOf = async (sealed: string, code: string, after: number): Promise<number | null> => {
    const secret = seal.open(sealed);
    if (secret === null || !/^\d{6}$/.test(code)) return null;
    const result = await verify({
      secret,
      token: code,
      epoch: Math.floor(clock.now() / 1000),
      epochTolerance: toleranceSeconds,
      ...(after < 0 ? {} : { afterTimeStep: after }),
    });
    return result.valid && 'timeStep' in result ? result.timeStep : null;
  };
  const takesCode = async (user: string, code: string): Promise<boolean> => {
    const row = await db
      .selectFrom('second_factors')
      .select(['secret', 'last_step'])
      .where('user', '=', user)
      .executeTakeFirst();
    if (row === undefined) return false;
    const step = await stepOf(row.secret, code, row.last_step);
    if (step === null) return false;
    // Of two that bring the same code at one moment, the first alone goes on.
    const taken = await db
      .updateTable('second_factors')
      .set({ last_step: step })
      .where('user', '=', user)
      .where('last_step', '<', step)
      .returning('user')
      .executeTakeFirst();
    return taken !== undefined;
  };
  const takesRecovery = async (user: string, code: string): Promise<boolean> => {
    const taken = await db
      .deleteFrom('recovery_codes')
      .where('user', '=', user)
      .where('id', 'in', seal.hashes(`${user} ${code}`))
      .returning('id')
      .executeTakeFirst();
    return taken !== undefined;
  };

  return { stepOf, takesCode, takesRecovery };
}
