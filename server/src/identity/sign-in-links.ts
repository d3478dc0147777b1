import type { Instant } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import type { Clock, Ids } from '../parts.ts';
import { hashOf } from './sessions.ts';
import type { IdentityTables } from './tables.ts';

/** Over a weekend. */
export const linkLifetimeMs = 72 * 3_600_000;

export type LinkKind = 'invitation' | 'reset';

export interface SignInLink {
  readonly user: string;
  readonly kind: LinkKind;
  readonly until: Instant;
}

/** One-time links on which people set their password. Only hashes of the tokens are kept. */
export interface SignInLinks {
  /** The one given before, if there was one, opens nothing from now on. */
  readonly make: (user: string, kind: LinkKind) => Promise<{ token: string; until: Instant }>;
  readonly find: (token: string) => Promise<SignInLink | null>;
  /** Uses it up and stores the hash of the password; false when somebody was quicker. */
  readonly take: (token: string, password: string) => Promise<boolean>;
  readonly drop: (user: string) => Promise<void>;
  /** Until when each person's link is good; who has none is not there. */
  readonly open: () => Promise<ReadonlyMap<string, Instant>>;
  readonly purge: () => Promise<void>;
}

export function createSignInLinks(
  db: Kysely<IdentityTables>,
  { ids, clock }: { readonly ids: Pick<Ids, 'secret'>; readonly clock: Clock },
): SignInLinks {
  const drop = async (user: string) => {
    await db.deleteFrom('sign_in_links').where('user', '=', user).execute();
  };
  return {
    make: async (user, kind) => {
      const token = ids.secret();
      const until = clock.now() + linkLifetimeMs;
      await db.transaction().execute(async (rows) => {
        await rows.deleteFrom('sign_in_links').where('user', '=', user).execute();
        const link = { id: hashOf(token), user, kind, until };
        await rows.insertInto('sign_in_links').values(link).execute();
      });
      return { token, until };
    },
    find: async (token) => {
      const row = await db
        .selectFrom('sign_in_links')
        .select(['user', 'kind', 'until'])
        .where('id', '=', hashOf(token))
        .where('until', '>', clock.now())
        .executeTakeFirst();
      return row ?? null;
    },
    take: (token, password) =>
      // Together: a reset comes before both, and then the link is no more, or after both.
      db.transaction().execute(async (rows) => {
        const taken = await rows
          .deleteFrom('sign_in_links')
          .where('id', '=', hashOf(token))
          .where('until', '>', clock.now())
          .returning('user')
          .executeTakeFirst();
        if (taken === undefined) return false;
        await rows.updateTable('users').set({ password }).where('id', '=', taken.user).execute();
        return true;
      }),
    drop,
    open: async () => {
      const rows = await db
        .selectFrom('sign_in_links')
        .select(['user', 'until'])
        .where('until', '>', clock.now())
        .execute();
      return new Map(rows.map(({ user, until }) => [user, until]));
    },
    purge: async () => {
      await db.deleteFrom('sign_in_links').where('until', '<=', clock.now()).execute();
    },
  };
}
