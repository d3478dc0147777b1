import { fastifyCookie } from '@fastify/cookie';
import type { Kysely } from 'kysely';
import type { StaffCaller } from '../http/caller.ts';
import { Fault } from '../http/fault.ts';
import type { Clock, Identity, Ids, SessionEnd } from '../parts.ts';
import { createLockout } from './lockout.ts';
import { createPasswordCheck } from './password.ts';
import { type NewPerson, openPeople, type Person } from './people.ts';
import { hashOf, openSessions } from './sessions.ts';
import type { IdentityTables } from './tables.ts';

export const cookieName = 'talon_session';

export interface SignedIn {
  readonly cookie: string;
  readonly csrfToken: string;
  readonly person: Person;
}

export interface IdentityStore extends Identity {
  /** Throws bad_credentials or locked_out; takes as long for a login that nobody has. */
  readonly signIn: (login: string, password: string) => Promise<SignedIn>;
  readonly signOut: (caller: StaffCaller) => Promise<void>;
  readonly personOf: (user: string) => Person | undefined;
  readonly seedUsers: (people: readonly NewPerson[]) => Promise<number>;
  /** Adds the first person of an installation; false when somebody was quicker. */
  readonly addFirst: (person: NewPerson) => Promise<boolean>;
  /** A session without a password, for whom the one-time link has just made a person. */
  readonly beginSession: (login: string) => Promise<SignedIn>;
  readonly isEmpty: () => boolean;
  readonly purge: () => Promise<void>;
}

export async function openIdentity(
  database: Kysely<object>,
  parts: { readonly ids: Ids; readonly clock: Clock },
): Promise<IdentityStore> {
  const db = database.withTables<IdentityTables>();
  const { clock } = parts;
  const people = await openPeople(db, parts);
  const sessions = await openSessions(db, parts.ids);
  const lockout = createLockout(db);
  const passwords = await createPasswordCheck();
  const endListeners = new Set<(ended: SessionEnd) => void>();
  const tellEnd = (ended: SessionEnd) => {
    for (const listener of endListeners) listener(ended);
  };

  let isFirstTaken = false;
  const begin = async (user: string): Promise<SignedIn> => {
    const person = people.byId(user);
    if (person === undefined) throw new Error('session of nobody');
    const { cookie, session } = await sessions.begin(user, clock.now());
    return { cookie, csrfToken: session.csrf, person };
  };

  return {
    callerOfCookie: async (header) => {
      const cookie = header === undefined ? undefined : fastifyCookie.parse(header)[cookieName];
      if (cookie === undefined || cookie === '') return null;
      const session = await sessions.find(cookie, clock.now());
      const person = session === null ? undefined : people.byId(session.user);
      if (session === null || person === undefined) return null;
      return {
        kind: 'staff',
        user: person.id,
        session: session.id,
        grants: person.grants,
        csrfToken: session.csrf,
      };
    },
    nameOf: (user) => people.byId(user)?.name ?? null,
    staffOf: (centre) =>
      [...people.all()]
        .filter(({ grants }) => grants.some((g) => g.centre === null || g.centre === centre))
        .map(({ id, name }) => ({ id, name })),
    personOf: people.byId,
    signIn: async (login, password) => {
      const typed = hashOf(login);
      const closedMs = await lockout.attempt(typed, clock.now());
      if (closedMs > 0) throw new Fault('locked_out', { retryAfter: Math.ceil(closedMs / 1000) });
      const credentials = await people.credentials(login);
      const isRight = await passwords.matches(credentials?.password ?? null, password);
      if (!isRight || credentials === null) throw new Fault('bad_credentials');
      await lockout.forget(typed);
      return begin(credentials.id);
    },
    beginSession: async (login) => {
      const credentials = await people.credentials(login);
      if (credentials === null) throw new Error('session of nobody');
      return begin(credentials.id);
    },
    signOut: async ({ user, session }) => {
      await sessions.end(session);
      tellEnd({ user, session });
    },
    onSessionEnd: (listener) => {
      endListeners.add(listener);
      return () => endListeners.delete(listener);
    },
    isSignedIn: sessions.isSignedIn,
    seedUsers: people.add,
    addFirst: async (person) => {
      if (isFirstTaken || people.count() > 0) return false;
      isFirstTaken = true;
      try {
        return (await people.add([person])) === 1;
      } finally {
        isFirstTaken = false;
      }
    },
    isEmpty: () => people.count() === 0,
    purge: async () => {
      await lockout.purge(clock.now());
      const gone = await sessions.purge(clock.now());
      for (const { id, user } of gone) tellEnd({ user, session: id });
    },
  };
}
