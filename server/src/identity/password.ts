import { hash, verify } from '@node-rs/argon2';

/** Argon2id, the package's default, at OWASP's first choice: 19 MiB, two passes, one lane. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password, options);
}

export interface PasswordCheck {
  /** Takes the same time for an unknown login (`stored` null) as for a wrong password. */
  readonly matches: (stored: string | null, password: string) => Promise<boolean>;
}

export async function createPasswordCheck(): Promise<PasswordCheck> {
  const nobody = await hashPassword('a password that nobody has');
  return {
    matches: async (stored, password) => {
      const right = await verify(stored ?? nobody, password);
      return right && stored !== null;
    },
  };
}
