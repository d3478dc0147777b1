import { hash, verify } from '@node-rs/argon2';
import { passwordFault, shortestPassword } from '@talon/shared/contract/password-rules.ts';
import { Fault } from '../http/fault.ts';

/** Argon2id, the package's default, at OWASP's first choice: 19 MiB, two passes, one lane. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password, options);
}

export interface PasswordCheck {
  /** Takes the same time for an unknown login (`stored` null or empty) as for a wrong password. */
  readonly matches: (stored: string | null, password: string) => Promise<boolean>;
}

export async function createPasswordCheck(): Promise<PasswordCheck> {
  const nobody = await hashPassword('a password that nobody has');
  return {
    matches: async (stored, password) => {
      const known = stored !== null && stored !== '';
      const right = await verify(known ? stored : nobody, password);
      return right && known;
    },
  };
}

/** Names the field and the rule that a new password breaks. */
export function ensureGoodPassword(field: string, password: string, login: string): void {
  const code = passwordFault(password, login);
  if (code === null) return;
  const params = { limit: shortestPassword };
  throw new Fault('validation_failed', { errors: [{ field, message: code, code, params }] });
}
