import { createHash } from 'node:crypto';
import type { Instant } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import type { Ids } from '../parts.ts';
import { writtenOr } from '../queue/storage-unavailable.ts';
import type { IdentityTables } from './tables.ts';
import type { Agent } from './user-agent.ts';

/** A shift with room to spare. */
export const absoluteMs = 14 * 3_600_000;
/** A console that nobody touches is signed out. */
export const idleMs = 4 * 3_600_000;
/** `seen_at` is written at most this often: reading a page need not write a row. */
const touchMs = 60_000;

export interface Session {
  /** SHA-256 of the cookie. */
  readonly id: string;
  readonly user: string;
  readonly csrf: string;
  readonly via: Way;
}

/** How a person signed in: with the password here, or at the installation's directory. */
export type Way = 'password' | 'directory';

export interface ListedSession extends Agent {
  readonly id: string;
  readonly startedAt: Instant;
  readonly seenAt: Instant;
}

interface Begun {
  readonly now: Instant;
  readonly via: Way;
  readonly agent: Agent;
  /** The stored hash that the password opened; null: something else vouches for the person. */
  readonly proof: string | null;
}

export interface Sessions {
  /** null: the person was shut out meanwhile, or their password is not the proved one any more. */
  readonly begin: (
    user: string,
    begun: Begun,
  ) => Promise<{ cookie: string; session: Session } | null>;
  readonly find: (cookie: string, now: Instant) => Promise<Session | null>;
  readonly end: (id: string) => Promise<void>;
  /** Those of a person that have not run out, the newest first. */
  readonly ofUser: (user: string, now: Instant) => Promise<readonly ListedSession[]>;
  /** Ends every session of a person but one; tells which those were. */
  readonly endAll: (user: string, except?: string) => Promise<readonly string[]>;
  /** Whose it is; undefined = it ended. */
  readonly holderOf: (id: string) => Pick<Session, 'user' | 'via'> | undefined;
  /** Whether a person has a session here: simulated operators leave such people their windows. */
  readonly isSignedIn: (user: string) => boolean;
  /** Forgets what has expired, and tells whose sessions those were. */
  readonly purge: (now: Instant) => Promise<readonly Ended[]>;
  /** Tells whose sessions are in the table no more: the command line ends some. */
  readonly lookAgain: () => Promise<readonly Ended[]>;
}

interface Ended {
  readonly id: string;
  readonly user: string;
}

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

export async function openSessions(db: Kysely<IdentityTables>, ids: Ids): Promise<Sessions> {
  const rows = await db.selectFrom('sessions').select(['id', 'user', 'via']).execute();
  const holders = new Map(rows.map(({ id, user, via }) => [id, { user, via: wayOf(via) }]));
  const isAlive = (row: { created_at: number; seen_at: number }, now: Instant) =>
    now < row.created_at + absoluteMs && now < row.seen_at + idleMs;
  const touch = async (id: string, now: Instant) => {
    const touched = db.updateTable('sessions').set({ seen_at: now }).where('id', '=', id);
    await writtenOr(
      () => touched.execute(),
      () => [],
    );
  };
  return {
    begin: async (user, { now, via, agent, proof }) => {
      const cookie = ids.secret();
      const session = { id: hashOf(cookie), user, csrf: ids.secret(), via };
      const row = { ...session, ...agent, created_at: now, seen_at: now };
      if (!(await insertFor(db, row, proof))) return null;
      holders.set(session.id, { user, via });
      return { cookie, session };
    },
    find: async (cookie, now) => {
      const id = hashOf(cookie);
      const row = await db
        .selectFrom('sessions')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      if (row === undefined || !isAlive(row, now)) return null;
      if (now - row.seen_at > touchMs) await touch(id, now);
      return { id, user: row.user, csrf: row.csrf, via: wayOf(row.via) };
    },
    end: async (id) => {
      holders.delete(id);
      await db.deleteFrom('sessions').where('id', '=', id).execute();
    },
    ofUser: async (user, now) => {
      const rows = await db
        .selectFrom('sessions')
        .selectAll()
        .where('user', '=', user)
        .orderBy('created_at', 'desc')
        .execute();
      return rows
        .filter((row) => isAlive(row, now))
        .map(({ id, browser, system, created_at, seen_at }) => {
          return { id, browser, system, startedAt: created_at, seenAt: seen_at };
        });
    },
    endAll: async (user, except = '') => {
      const gone = await db
        .deleteFrom('sessions')
        .where('user', '=', user)
        .where('id', '!=', except)
        .returning('id')
        .execute();
      for (const { id } of gone) holders.delete(id);
      return gone.map(({ id }) => id);
    },
    holderOf: (id) => holders.get(id),
    isSignedIn: (user) => [...holders.values()].some((holder) => holder.user === user),
    purge: async (now) => {
      const gone = await db
        .deleteFrom('sessions')
        .where((eb) =>
          eb.or([eb('created_at', '<=', now - absoluteMs), eb('seen_at', '<=', now - idleMs)]),
        )
        .returning(['id', 'user'])
        .execute();
      for (const { id } of gone) holders.delete(id);
      return gone;
    },
    lookAgain: async () => {
      // Known before the table is read: what begins meanwhile may not be in it yet.
      const known = [...holders];
      if (known.length === 0) return [];
      const rows = await db.selectFrom('sessions').select('id').execute();
      const alive = new Set(rows.map(({ id }) => id));
      // Whatever this process ended meanwhile it has told of.
      const gone = known.filter(([id]) => !alive.has(id) && holders.delete(id));
      return gone.map(([id, { user }]) => ({ id, user }));
    },
  };
}

/** One statement: no reset, of another process either, comes between the question and the row. */
async function insertFor(
  db: Kysely<IdentityTables>,
  row: IdentityTables['sessions'],
  proof: string | null,
): Promise<boolean> {
  const inserted = await db
    .insertInto('sessions')
    .columns(['id', 'user', 'csrf', 'via', 'browser', 'system', 'created_at', 'seen_at'])
    .expression(
      db
        .selectFrom('users')
        .select(({ val }) => [
          val(row.id).as('id'),
          'users.id as user',
          val(row.csrf).as('csrf'),
          val(row.via).as('via'),
          val(row.browser).as('browser'),
          val(row.system).as('system'),
          val(row.created_at).as('created_at'),
          val(row.seen_at).as('seen_at'),
        ])
        .where('users.id', '=', row.user)
        .where('disabled_at', 'is', null)
        .$if(proof !== null, (query) => query.where('password', '=', proof ?? '')),
    )
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

function wayOf(stored: string): Way {
  return stored === 'directory' ? 'directory' : 'password';
}
