import { rights as allRights, type Right } from '@talon/shared/contract/people.ts';
import type { Kysely } from 'kysely';
import type { GivenRight, Grant } from '../http/caller.ts';
import type { Person } from './people.ts';
import type { IdentityTables } from './tables.ts';

/** Stands for «at every centre» in the tables. */
export const everyCentre = '*';

const centreOf = (stored: string): string | null => (stored === everyCentre ? null : stored);

function isRight(name: string): name is Right {
  return (allRights as readonly string[]).includes(name);
}

function byUser<Row extends { user: string }, Item>(
  rows: readonly Row[],
  itemOf: (row: Row) => Item | null,
): ReadonlyMap<string, readonly Item[]> {
  const lists = new Map<string, Item[]>();
  for (const row of rows) {
    const item = itemOf(row);
    if (item !== null) lists.set(row.user, [...(lists.get(row.user) ?? []), item]);
  }
  return lists;
}

/**
 * Everybody as the tables have them. People first: one whom the command line adds between two of
 * the readings is then not here yet, and never here without a role. A transaction would take the
 * lock of writing, for which a full disk or a busy command line has no room.
 */
export async function loadPeople(db: Kysely<IdentityTables>): Promise<Map<string, Person>> {
  const users = await db.selectFrom('users').selectAll().execute();
  const grants = byUser(
    await db.selectFrom('grants').selectAll().execute(),
    ({ role, centre }): Grant => ({ role, centre: centreOf(centre) }),
  );
  const rights = byUser(
    await db.selectFrom('rights').selectAll().execute(),
    ({ name, centre }): GivenRight | null =>
      isRight(name) ? { right: name, centre: centreOf(centre) } : null,
  );
  return new Map(
    users.map((row) => [
      row.id,
      {
        id: row.id,
        login: row.login,
        name: row.name,
        grants: grants.get(row.id) ?? [],
        rights: rights.get(row.id) ?? [],
        hasPassword: row.password !== '',
        disabledAt: row.disabled_at,
        lastSignInAt: row.last_sign_in_at,
        directoryLogin: row.directory_login,
      },
    ]),
  );
}

/** Roles beside those that are there; what somebody has already stays as it is. */
export async function addGrants(
  db: Kysely<IdentityTables>,
  grants: readonly (Grant & { readonly user: string })[],
): Promise<void> {
  const rows = grants.map(({ centre, ...grant }) => ({ ...grant, centre: centre ?? everyCentre }));
  await db
    .insertInto('grants')
    .values(rows)
    .onConflict((held) => held.doNothing())
    .execute();
}
