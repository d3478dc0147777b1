import type { Instant } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import { Fault } from '../http/fault.ts';
import { createLockout } from './lockout.ts';
import { createPasswordCheck } from './password.ts';
import type { People } from './people.ts';
import type { SecondFactor } from './second-factor.ts';
import { hashOf } from './sessions.ts';
import type { IdentityTables } from './tables.ts';

export interface Credentials {
  readonly login: string;
  readonly password: string;
  readonly code?: string | undefined;
}

/** A sign-in that failed at somebody's account. What was typed is not in it. */
export interface RefusedSignIn {
  readonly user: string;
  readonly reason: 'password' | 'code' | 'disabled';
}

type Entry =
  | { readonly kind: 'open'; readonly user: string; readonly proof: string }
  | { readonly kind: 'shut'; readonly fault: Fault; readonly refused: RefusedSignIn | null };

export interface Gate {
  readonly enter: (credentials: Credentials) => Promise<Entry>;
  /** The stored hash that the password opens; null when it does not. */
  readonly proofOf: (user: string, password: string) => Promise<string | null>;
  readonly purge: (now: Instant) => Promise<void>;
}

/** Password, access, second factor, in this order: each «no» tells only what was proved before it. */
export async function openGate(
  db: Kysely<IdentityTables>,
  parts: {
    readonly people: People;
    readonly secondFactor: SecondFactor;
    readonly now: () => Instant;
  },
): Promise<Gate> {
  const { people, secondFactor, now } = parts;
  const lockout = createLockout(db);
  const passwords = await createPasswordCheck();
  const shut = (fault: Fault, refused: RefusedSignIn | null): Entry => ({
    kind: 'shut',
    fault,
    refused,
  });
  const ensureOpen = async (typed: string): Promise<void> => {
    const closedMs = await lockout.attempt(typed, now());
    if (closedMs > 0) throw new Fault('locked_out', { retryAfter: Math.ceil(closedMs / 1000) });
  };
  return {
    enter: async ({ login, password, code }) => {
      const typed = hashOf(login);
      await ensureOpen(typed);
      const credentials = await people.credentials(login);
      const isRight = await passwords.matches(credentials?.password ?? null, password);
      if (!isRight || credentials === null) {
        const refused = credentials && ({ user: credentials.id, reason: 'password' } as const);
        return shut(new Fault('bad_credentials'), refused);
      }
      const { id: user, password: proof } = credentials;
      const isDisabled = (people.byId(user)?.disabledAt ?? null) !== null;
      if (isDisabled) return shut(new Fault('access_disabled'), { user, reason: 'disabled' });
      if (await secondFactor.isStillOn(user)) {
        // Not forgotten by the lock-out: who knows the password must not guess codes for ever.
        if (code === undefined) return shut(new Fault('code_required'), null);
        if (!(await secondFactor.takes(user, code))) {
          return shut(new Fault('code_wrong'), { user, reason: 'code' });
        }
      }
      await lockout.forget(typed);
      return { kind: 'open', user, proof };
    },
    proofOf: async (user, password) => {
      const login = people.byId(user)?.login ?? '';
      const typed = hashOf(login);
      await ensureOpen(typed);
      const credentials = await people.credentials(login);
      const isRight = await passwords.matches(credentials?.password ?? null, password);
      if (!isRight || credentials === null) return null;
      await lockout.forget(typed);
      return credentials.password;
    },
    purge: lockout.purge,
  };
}
