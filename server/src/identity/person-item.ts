import type { PersonItem } from '@talon/shared/contract/people.ts';
import type { CentreId, Instant } from '@talon/shared/domain/words.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { IdentityStore } from './identity.ts';
import type { Person } from './people.ts';
import { mayTakeOver, rolesAt, worksAt } from './rules.ts';

/** Which window each person holds now at a centre. */
export type HeldWindows = (
  centre: CentreId,
) => ReadonlyMap<string, NonNullable<PersonItem['window']>>;

export interface ItemParts {
  readonly identity: IdentityStore;
  readonly heldAt: HeldWindows;
}

const isoOrNull = (at: Instant | null | undefined): string | null =>
  at == null ? null : new Date(at).toISOString();

function stateOf({ disabledAt, hasPassword, directoryLogin }: Person): PersonItem['state'] {
  if (disabledAt !== null) return 'disabled';
  return hasPassword || directoryLogin !== null ? 'active' : 'invited';
}

/** The people of a centre by name, as their administrator sees them. */
export async function peopleItems(
  { identity, heldAt }: ItemParts,
  centre: CentreId,
  caller: StaffCaller,
): Promise<PersonItem[]> {
  const links = await identity.links.open();
  const held = heldAt(centre);
  return [...identity.people.all()]
    .filter((person) => worksAt(person, centre))
    .sort((a, b) => a.name.localeCompare(b.name, 'uk'))
    .map((person) => ({
      id: person.id,
      name: person.name,
      login: person.login,
      roles: [...rolesAt(person.grants, centre)],
      everywhere: [...rolesAt(person.grants, null)],
      rights: person.rights
        .filter((given) => given.centre === null || given.centre === centre)
        .map(({ right }) => right),
      state: stateOf(person),
      linkUntil: isoOrNull(links.get(person.id)),
      secondFactor: identity.secondFactor.isOn(person.id),
      directoryLogin: person.directoryLogin,
      lastSignInAt: isoOrNull(person.lastSignInAt),
      isSignedIn: identity.isSignedIn(person.id),
      window: held.get(person.id) ?? null,
      isElsewhere: !mayTakeOver(caller, person),
    }));
}
