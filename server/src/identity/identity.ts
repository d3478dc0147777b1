import { fastifyCookie } from '@fastify/cookie';
import type { CentreId } from '@talon/shared/domain/words.ts';
import type { Kysely } from 'kysely';
import type { Grant, StaffCaller } from '../http/caller.ts';
import { Fault } from '../http/fault.ts';
import type { Seal } from '../keys/seal.ts';
import type { Clock, Identity, Ids, SessionEnd } from '../parts.ts';
import { type Credentials, openGate, type RefusedSignIn } from './gate.ts';
import { createJudgements } from './judgements.ts';
import { type NewPerson, openPeople, type People, type Person } from './people.ts';
import { openSecondFactor, type SecondFactor } from './second-factor.ts';
import { openSessions, type Sessions, type Way } from './sessions.ts';
import { createSignInLinks, type SignInLinks } from './sign-in-links.ts';
import type { IdentityTables } from './tables.ts';
import type { Agent } from './user-agent.ts';

export const cookieName = 'talon_session';

export interface SignedIn {
  readonly cookie: string;
  readonly csrfToken: string;
  readonly person: Person;
  readonly pending: boolean;
}

interface BeginTerms {
  readonly way?: Way;
  readonly agent?: Agent;
  readonly proof?: string;
}

export interface IdentityStore extends Identity {
  readonly people: People;
  readonly links: SignInLinks;
  readonly secondFactor: SecondFactor;
  /**
   * Throws bad_credentials, code_required, code_wrong, access_disabled or locked_out; takes as long
   * for a login that nobody has.
   */
  readonly signIn: (credentials: Credentials, agent?: Agent) => Promise<SignedIn>;
  readonly signOut: (caller: StaffCaller) => Promise<void>;
  /**
   * The stored hash when the password of a person is this one, else null; counts as an attempt to
   * sign in.
   */
  readonly proofOf: (user: string, password: string) => Promise<string | null>;
  readonly personOf: (user: string) => Person | undefined;
  readonly seedUsers: (people: readonly NewPerson[]) => Promise<number>;
  /** Adds the first person of an installation; false when somebody was quicker. */
  readonly addFirst: (person: NewPerson) => Promise<boolean>;
  /**
   * A session without a password: for whoever a one-time link or the directory vouches for. null:
   * shut out meanwhile, or the password that the link set (`proof`) was reset meanwhile.
   */
  readonly beginSession: (user: string, begun?: BeginTerms) => Promise<SignedIn | null>;
  readonly sessionsOf: (user: string) => ReturnType<Sessions['ofUser']>;
  /** Ends all sessions of a person, or all but one; their sockets end with them. */
  readonly endSessions: (user: string, except?: string) => Promise<number>;
  readonly endSession: (ended: SessionEnd) => Promise<void>;
  /** The role asks for a second factor, and this session has none. */
  readonly isPending: (user: string, way: Way) => boolean;
  /** A role may have come to ask for a second factor: tells of everybody who lacks it now. */
  readonly rulesChanged: () => void;
  readonly onRefused: (listener: (refused: RefusedSignIn) => Promise<void>) => void;
  readonly isEmpty: () => boolean;
  readonly purge: () => Promise<void>;
  /** Tells of the sessions that another process has ended: the command line resets passwords. */
  readonly lookAgain: () => Promise<void>;
}

export interface IdentityParts {
  readonly ids: Ids;
  readonly clock: Clock;
  /** Of second factors. */
  readonly seal: Seal;
  /** Whether one of these roles must come with a second factor. */
  readonly asksSecondFactor: (grants: readonly Grant[]) => boolean;
}

const unknownAgent: Agent = { browser: null, system: null };

/** What ends a session, and who is told of it. */
function createEndings(sessions: Sessions) {
  const listeners = new Set<(ended: SessionEnd) => void>();
  const tell = (ended: SessionEnd) => {
    for (const listener of listeners) listener(ended);
  };
  return {
    tellAll: (gone: readonly { readonly id: string; readonly user: string }[]) => {
      for (const { id, user } of gone) tell({ user, session: id });
    },
    onSessionEnd: (listener: (ended: SessionEnd) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    endSession: async (ended: SessionEnd) => {
      await sessions.end(ended.session);
      tell(ended);
    },
    endSessions: async (user: string, except?: string) => {
      const gone = await sessions.endAll(user, except);
      for (const session of gone) tell({ user, session });
      return gone.length;
    },
  };
}

interface CallerParts {
  readonly people: People;
  readonly sessions: Sessions;
  readonly isPending: IdentityStore['isPending'];
  readonly now: Clock['now'];
}

function callersOfCookies(parts: CallerParts): Identity['callerOfCookie'] {
  const { people, sessions, isPending, now } = parts;
  return async (header) => {
    const cookie = header === undefined ? undefined : fastifyCookie.parse(header)[cookieName];
    if (cookie === undefined || cookie === '') return null;
    const session = await sessions.find(cookie, now());
    const person = session === null ? undefined : people.byId(session.user);
    if (session === null || person === undefined || person.disabledAt !== null) return null;
    const pending = isPending(person.id, session.via);
    return {
      kind: 'staff',
      user: person.id,
      session: session.id,
      // Without the second factor that their roles ask for, people have no roles yet.
      grants: pending ? [] : person.grants,
      rights: pending ? [] : person.rights,
      pending,
      csrfToken: session.csrf,
    };
  };
}

export async function openIdentity(
  database: Kysely<object>,
  parts: IdentityParts,
): Promise<IdentityStore> {
  const db = database.withTables<IdentityTables>();
  const { now } = parts.clock;
  const people = await openPeople(db, parts);
  const sessions = await openSessions(db, parts.ids);
  const links = createSignInLinks(db, parts);
  const secondFactor = await openSecondFactor(db, parts);
  const gate = await openGate(db, { people, secondFactor, now });
  const endings = createEndings(sessions);
  const refusedListeners: ((refused: RefusedSignIn) => Promise<void>)[] = [];
  const isPending: IdentityStore['isPending'] = (user, way) => {
    // The directory asks for a second factor by its own rules.
    if (way === 'directory' || secondFactor.isOn(user)) return false;
    return parts.asksSecondFactor(people.byId(user)?.grants ?? []);
  };
  const judgements = createJudgements({ people, sessions, isPending });
  const begin: IdentityStore['beginSession'] = async (user, terms = {}) => {
    if (people.byId(user) === undefined) throw new Error('session of nobody');
    const { way: via = 'password', agent = unknownAgent, proof = null } = terms;
    const begun = await sessions.begin(user, { now: now(), via, agent, proof });
    if (begun === null) return null;
    const { cookie, session } = begun;
    const person = await people.change(user, { lastSignInAt: now() });
    return { cookie, csrfToken: session.csrf, person, pending: isPending(user, via) };
  };
  return {
    people,
    links,
    secondFactor,
    isPending,
    callerOfCookie: callersOfCookies({ people, sessions, isPending, now }),
    nameOf: (user) => people.byId(user)?.name ?? null,
    staffOf: (centre) => staffAt(people, centre),
    personOf: people.byId,
    signIn: async (credentials, agent = unknownAgent) => {
      const entry = await gate.enter(credentials);
      if (entry.kind === 'open') {
        const signedIn = await begin(entry.user, { agent, proof: entry.proof });
        if (signedIn === null) throw new Fault('bad_credentials');
        return signedIn;
      }
      const { refused } = entry;
      if (refused !== null) for (const listener of refusedListeners) await listener(refused);
      throw entry.fault;
    },
    proofOf: gate.proofOf,
    beginSession: begin,
    signOut: ({ user, session }) => endings.endSession({ user, session }),
    sessionsOf: (user) => sessions.ofUser(user, now()),
    endSessions: endings.endSessions,
    endSession: endings.endSession,
    onRefused: (listener) => {
      refusedListeners.push(listener);
    },
    onSessionEnd: endings.onSessionEnd,
    isSignedIn: sessions.isSignedIn,
    ...judgements,
    seedUsers: async (list) => (await people.add(list)).length,
    addFirst: onceOnly(people),
    isEmpty: () => people.count() === 0,
    purge: async () => {
      await gate.purge(now());
      await links.purge();
      endings.tellAll(await sessions.purge(now()));
    },
    lookAgain: async () => endings.tellAll(await sessions.lookAgain()),
  };
}

function staffAt(people: People, centre: CentreId): readonly { id: string; name: string }[] {
  return [...people.all()]
    .filter(({ disabledAt }) => disabledAt === null)
    .filter(({ grants }) => grants.some((g) => g.centre === null || g.centre === centre))
    .map(({ id, name }) => ({ id, name }));
}

/** Of two at the same moment one is the first person of the installation. */
function onceOnly(people: People): IdentityStore['addFirst'] {
  let isTaken = false;
  return async (person) => {
    if (isTaken || people.count() > 0) return false;
    isTaken = true;
    try {
      return (await people.add([person])).length === 1;
    } finally {
      isTaken = false;
    }
  };
}
