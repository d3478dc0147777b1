import type { Right } from '@talon/shared/contract/people.ts';
import type { Role } from '@talon/shared/contract/session.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import type { Kysely, Transaction } from 'kysely';
import type { GivenRight, Grant } from '../http/caller.ts';
import { type InTurn, oneAtATime } from '../one-at-a-time.ts';
import type { Clock, Ids } from '../parts.ts';
import { hashPassword } from './password.ts';
import { everyCentre, loadPeople } from './person-rows.ts';
import type { IdentityTables } from './tables.ts';

export interface Person {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly rights: readonly GivenRight[];
  readonly hasPassword: boolean;
  readonly disabledAt: Instant | null;
  readonly lastSignInAt: Instant | null;
  readonly directoryLogin: string | null;
}

export interface NewPerson {
  /** Given only for the sample's staff, whom the simulated visitors know by id. */
  readonly id?: string;
  readonly login: string;
  readonly name: string;
  /** null: set by whoever opens the one-time link. */
  readonly password: string | null;
  readonly grants: readonly Grant[];
  readonly rights?: readonly GivenRight[];
  readonly directoryLogin?: string | null;
}

export interface PersonPatch {
  readonly name?: string;
  readonly login?: string;
  readonly directoryLogin?: string | null;
  /** Roles and rights at one centre take the place of those there. */
  readonly at?: {
    readonly centre: string;
    readonly roles: readonly Role[];
    readonly rights: readonly Right[];
  };
  readonly disabledAt?: Instant | null;
  /** null: the person has none until a link sets one. */
  readonly password?: string | null;
  readonly lastSignInAt?: Instant;
}

interface Replaced {
  /** The stored hash; empty = none. */
  readonly proof: string;
  readonly session: string;
  readonly next: string;
}

export interface People {
  readonly byId: (id: string) => Person | undefined;
  readonly all: () => Iterable<Person>;
  readonly count: () => number;
  readonly byLogin: (login: string) => Person | undefined;
  /** The stored hash of a login, null when nobody has it; an empty one opens to nothing. */
  readonly credentials: (login: string) => Promise<{ id: string; password: string } | null>;
  /** Adds those whose login is free; returns the ids of the added. */
  readonly add: (people: readonly NewPerson[]) => Promise<readonly string[]>;
  readonly change: (id: string, patch: PersonPatch) => Promise<Person>;
  /** Sets another password where what the asking session proved still stands, and it goes on. */
  readonly replacePassword: (id: string, replaced: Replaced) => Promise<boolean>;
  /** The person whom a verified subject is, bound to the login's person at its first coming. */
  readonly ofDirectory: (login: string, subject: string) => Promise<Person | undefined>;
  /** One after another: what was checked is still so when it is written. */
  readonly inTurn: InTurn;
  /** Reads them anew: the command line may have added some, or given roles. */
  readonly refresh: () => Promise<void>;
  /** Hears whose roles or rights are others now. */
  readonly onRights: (listener: (id: string) => void) => void;
}

/** Names and grants are few and asked for at every request: they live in memory. */
export async function openPeople(
  db: Kysely<IdentityTables>,
  parts: { readonly ids: Ids; readonly clock: Clock },
): Promise<People> {
  const people = await loadPeople(db);
  const find = (login: string) => [...people.values()].find((one) => one.login === login);
  // A reading that a change overtook would bring back what the change took away.
  const inRowTurn = oneAtATime();
  const rightsListeners: ((id: string) => void)[] = [];
  const refresh = () =>
    inRowTurn(async () => {
      for (const [id, person] of await loadPeople(db)) {
        const before = people.get(id);
        people.set(id, person);
        if (before === undefined || hasSameRights(before, person)) continue;
        for (const listener of rightsListeners) listener(id);
      }
    });
  return {
    byId: (id) => people.get(id),
    all: () => people.values(),
    count: () => people.size,
    byLogin: find,
    inTurn: oneAtATime(),
    refresh,
    onRights: (listener) => {
      rightsListeners.push(listener);
    },
    credentials: async (login) => {
      const row = await db
        .selectFrom('users')
        .select(['id', 'password'])
        .where('login', '=', login)
        .executeTakeFirst();
      // The command line may have added this person, or given them more roles.
      if (row !== undefined) await refresh();
      return row ?? null;
    },
    add: async (list) => {
      const fresh = list.filter(({ login }) => find(login) === undefined);
      const hashes = await hashesOf(fresh);
      const added: string[] = [];
      for (const [i, person] of fresh.entries()) {
        const id = person.id ?? parts.ids.id();
        const password = hashes[i] ?? '';
        await inRowTurn(async () => {
          await insertPerson(db, { ...person, id, password, at: parts.clock.now() });
          people.set(id, personOf(id, person));
        });
        added.push(id);
      }
      return added;
    },
    change: async (id, patch) => {
      const password = patch.password ? await hashPassword(patch.password) : '';
      return inRowTurn(async () => {
        const before = people.get(id);
        if (before === undefined) throw new Error('change of nobody');
        await db.transaction().execute((rows) => store(rows, id, patch, password));
        const after = patched(before, patch);
        people.set(id, after);
        if (!hasSameRights(before, after)) for (const listener of rightsListeners) listener(id);
        return after;
      });
    },
    replacePassword: async (id, { proof, session, next }) => {
      const password = await hashPassword(next);
      return inRowTurn(async () => {
        const person = people.get(id);
        const isDone = await replaceHash(db, { id, proof, session, password });
        if (person !== undefined && isDone) people.set(id, { ...person, hasPassword: true });
        return isDone;
      });
    },
    ofDirectory: async (login, subject) => {
      const user = await userOfSubject(db, login, subject);
      if (user !== null && !people.has(user)) await refresh();
      return user === null ? undefined : people.get(user);
    },
  };
}

function personOf(id: string, person: NewPerson): Person {
  const { login, name, grants, rights = [], directoryLogin = null } = person;
  const own = { id, login, name, grants, rights, directoryLogin };
  return { ...own, hasPassword: person.password !== null, disabledAt: null, lastSignInAt: null };
}

function patched(person: Person, { at, password, ...patch }: PersonPatch): Person {
  const next = { ...person, ...patch };
  const known = password === undefined ? next : { ...next, hasPassword: password !== null };
  if (at === undefined) return known;
  const { centre } = at;
  return {
    ...known,
    grants: [
      ...known.grants.filter((grant) => grant.centre !== centre),
      ...at.roles.map((role) => ({ role, centre })),
    ],
    rights: [
      ...known.rights.filter((right) => right.centre !== centre),
      ...at.rights.map((right) => ({ right, centre })),
    ],
  };
}

type Held = { readonly grants: readonly Grant[]; readonly rights: readonly GivenRight[] };

/** By value: each reading of the tables makes lists of its own. */
export function hasSameRights(one: Held, other: Held): boolean {
  const rightsOf = ({ grants, rights }: Held) =>
    [
      ...grants.map(({ role, centre }) => `${centre} ${role}`),
      ...rights.map(({ right, centre }) => `${centre} ${right}`),
    ].sort();
  return JSON.stringify(rightsOf(one)) === JSON.stringify(rightsOf(other));
}

type Rows = Transaction<IdentityTables>;

async function store(rows: Rows, id: string, patch: PersonPatch, hash: string): Promise<void> {
  const { name, login, directoryLogin, at, disabledAt, lastSignInAt } = patch;
  const columns = {
    ...(name === undefined ? {} : { name }),
    ...(login === undefined ? {} : { login }),
    ...(directoryLogin === undefined
      ? {}
      : { directory_login: directoryLogin, directory_subject: null }),
    ...(disabledAt === undefined ? {} : { disabled_at: disabledAt }),
    ...(lastSignInAt === undefined ? {} : { last_sign_in_at: lastSignInAt }),
    ...(patch.password === undefined ? {} : { password: hash }),
  };
  if (Object.keys(columns).length > 0) {
    await rows.updateTable('users').set(columns).where('id', '=', id).execute();
  }
  if (at === undefined) return;
  const { centre } = at;
  await rows.deleteFrom('grants').where('user', '=', id).where('centre', '=', centre).execute();
  await rows.deleteFrom('rights').where('user', '=', id).where('centre', '=', centre).execute();
  const grants = at.roles.map((role) => ({ user: id, role, centre }));
  const rights = at.rights.map((right) => ({ user: id, name: right, centre }));
  if (grants.length > 0) await rows.insertInto('grants').values(grants).execute();
  if (rights.length > 0) await rows.insertInto('rights').values(rights).execute();
}

/** One statement: no reset, of another process either, comes between the question and the row. */
async function replaceHash(
  db: Kysely<IdentityTables>,
  by: { readonly id: string; readonly password: string } & Pick<Replaced, 'proof' | 'session'>,
): Promise<boolean> {
  const replaced = await db
    .updateTable('users')
    .set({ password: by.password })
    .where('id', '=', by.id)
    .where('password', '=', by.proof)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('sessions').select('id').where('id', '=', by.session)),
    )
    .returning('id')
    .executeTakeFirst();
  return replaced !== undefined;
}

interface PersonToStore extends Omit<NewPerson, 'password'> {
  readonly id: string;
  /** Hashed; empty = none. */
  readonly password: string;
  readonly at: Instant;
}

/** Also for the command line, which has no people in memory. */
export async function insertPerson(
  db: Kysely<IdentityTables>,
  person: PersonToStore,
): Promise<void> {
  const { id, login, name, password, at } = person;
  const grants = person.grants.map(({ role, centre }) => ({
    user: id,
    role,
    centre: centre ?? everyCentre,
  }));
  const rights = (person.rights ?? []).map(({ right, centre }) => ({
    user: id,
    name: right,
    centre: centre ?? everyCentre,
  }));
  const user = { id, login, name, password, created_at: at };
  const unknown = { disabled_at: null, last_sign_in_at: null, directory_subject: null };
  const directory_login = person.directoryLogin ?? null;
  await db.transaction().execute(async (rows) => {
    await rows
      .insertInto('users')
      .values({ ...user, ...unknown, directory_login })
      .execute();
    if (grants.length > 0) await rows.insertInto('grants').values(grants).execute();
    if (rights.length > 0) await rows.insertInto('rights').values(rights).execute();
  });
}

/** One hash serves people who share a password: the demonstration's staff starts in 30 ms. */
async function hashesOf(people: readonly NewPerson[]): Promise<readonly string[]> {
  const known = new Map<string, Promise<string>>();
  return Promise.all(
    people.map(({ password }) => {
      if (password === null) return '';
      const hash = known.get(password) ?? hashPassword(password);
      known.set(password, hash);
      return hash;
    }),
  );
}

/**
 * A subject that has come before is who it was, whatever it is called now: a directory may give a
 * login away again, a subject never. A login without a subject takes the first that comes.
 */
async function userOfSubject(
  db: Kysely<IdentityTables>,
  login: string,
  subject: string,
): Promise<string | null> {
  const known = await db
    .selectFrom('users')
    .select('id')
    .where('directory_subject', '=', subject)
    .executeTakeFirst();
  if (known !== undefined) return known.id;
  const bound = await db
    .updateTable('users')
    .set({ directory_subject: subject })
    .where('directory_login', '=', login)
    .where('directory_subject', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return bound?.id ?? null;
}

export function rolesOf(grants: readonly Grant[]): readonly Role[] {
  return [...new Set(grants.map(({ role }) => role))];
}
