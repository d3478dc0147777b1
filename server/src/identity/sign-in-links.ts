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
  /** Uses it up; false when somebody was quicker. */
  readonly take: (token: string) => Promise<boolean>;
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
    take: async (token) => {
      const taken = await db
        .deleteFrom('sign_in_links')
        .where('id', '=', hashOf(token))
        .where('until', '>', clock.now())
        .returning('user')
        .executeTakeFirst();
      return taken !== undefined;
    },
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
