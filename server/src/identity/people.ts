import type { Role } from '@talon/shared/contract/session.ts';
import type { Kysely } from 'kysely';
import type { Grant } from '../http/caller.ts';
import type { Clock, Ids } from '../parts.ts';
import { hashPassword } from './password.ts';
import type { IdentityTables } from './tables.ts';

export interface Person {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

export interface NewPerson {
  /** Given only for the sample's staff, whom the simulated visitors know by id. */
  readonly id?: string;
  readonly login: string;
  readonly name: string;
  readonly password: string;
  readonly grants: readonly Grant[];
}

export interface People {
  readonly byId: (id: string) => Person | undefined;
  readonly all: () => Iterable<Person>;
  readonly count: () => number;
  /** The stored hash of a login, null when nobody has it. */
  readonly credentials: (login: string) => Promise<{ id: string; password: string } | null>;
  /** Adds those whose login is free; returns how many. */
  readonly add: (people: readonly NewPerson[]) => Promise<number>;
}

const everyCentre = '*';

/** Names and grants are few and asked for at every request: they live in memory. */
export async function openPeople(
  db: Kysely<IdentityTables>,
  parts: { readonly ids: Ids; readonly clock: Clock },
): Promise<People> {
  const people = await loadPeople(db);
  return {
    byId: (id) => people.get(id),
    all: () => people.values(),
    count: () => people.size,
    credentials: async (login) => {
      const row = await db
        .selectFrom('users')
        .select(['id', 'password'])
        .where('login', '=', login)
        .executeTakeFirst();
      return row ?? null;
    },
    add: async (list) => {
      const taken = new Set([...people.values()].map(({ login }) => login));
      const fresh = list.filter(({ login }) => !taken.has(login));
      const hashes = await hashesOf(fresh);
      for (const [i, person] of fresh.entries()) {
        const { id = parts.ids.id(), login, name, grants } = person;
        await db.transaction().execute(async (transaction) => {
          await transaction
            .insertInto('users')
            .values({ id, login, name, password: hashes[i] ?? '', created_at: parts.clock.now() })
            .execute();
          const rows = grants.map((grant) => ({
            user: id,
            role: grant.role,
            centre: grant.centre ?? everyCentre,
          }));
          if (rows.length > 0) await transaction.insertInto('grants').values(rows).execute();
        });
        people.set(id, { id, login, name, grants });
      }
      return fresh.length;
    },
  };
}

/** One hash serves people who share a password: the demonstration's staff starts in 30 ms. */
async function hashesOf(people: readonly NewPerson[]): Promise<readonly string[]> {
  const known = new Map<string, Promise<string>>();
  return Promise.all(
    people.map(({ password }) => {
      const hash = known.get(password) ?? hashPassword(password);
      known.set(password, hash);
      return hash;
    }),
  );
}

async function loadPeople(db: Kysely<IdentityTables>): Promise<Map<string, Person>> {
  const rows = await db.selectFrom('users').select(['id', 'login', 'name']).execute();
  const grants = await db.selectFrom('grants').selectAll().execute();
  const byUser = new Map<string, Grant[]>();
  for (const { user, role, centre } of grants) {
    const list = byUser.get(user) ?? [];
    list.push({ role, centre: centre === everyCentre ? null : centre });
    byUser.set(user, list);
  }
  return new Map(rows.map((row) => [row.id, { ...row, grants: byUser.get(row.id) ?? [] }]));
}

export function rolesOf(grants: readonly Grant[]): readonly Role[] {
  return [...new Set(grants.map(({ role }) => role))];
}
