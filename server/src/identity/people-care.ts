import type { NewPersonWanted, PersonChange, PersonItem } from '@talon/shared/contract/people.ts';
import type { CentreId } from '@talon/shared/domain/words.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Fault, invalid } from '../http/fault.ts';
import type { Audit, AuditEntry, Clock, Settings } from '../parts.ts';
import type { Person } from './people.ts';
import {
  type At,
  checkedPatch,
  ensureFree,
  ensureMayTakeOver,
  ensureOthersRemain,
  knownElsewhere,
  personAt,
  rightsAt,
} from './people-checks.ts';
import { type ItemParts, peopleItems } from './person-item.ts';
import { rolesAt } from './rules.ts';

export interface CareParts extends ItemParts {
  readonly settings: Pick<Settings, 'get' | 'centres'>;
  readonly audit: Audit;
  readonly clock: Clock;
}

export interface PeopleCare {
  readonly add: (
    caller: StaffCaller,
    centre: CentreId,
    wanted: NewPersonWanted,
  ) => Promise<PersonItem>;
  readonly change: (at: At, change: PersonChange) => Promise<PersonItem>;
  readonly setAccess: (at: At, on: boolean) => Promise<PersonItem>;
}

type Noted = Pick<AuditEntry, 'action' | 'details' | 'before' | 'after'>;

/** What is done to a person goes into the log by opaque ids: no name stands in it. */
export function noteAt(audit: Audit, at: At, noted: Noted): Promise<void> {
  return audit.record({ by: at.caller.user, centre: at.centre, subject: at.person, ...noted });
}

/** Adds and changes people, lets them in and shuts them out. */
export function createPeopleCare(parts: CareParts): PeopleCare {
  const { identity, audit, settings } = parts;
  const { people } = identity;
  const checks = { people, centres: settings.centres };
  const itemOf = async (at: At): Promise<PersonItem> => {
    const items = await peopleItems(parts, at.centre, at.caller);
    const item = items.find(({ id }) => id === at.person);
    if (item === undefined) throw new Fault('not_found');
    return item;
  };
  const welcome = async (at: At, { roles, rights }: NewPersonWanted): Promise<PersonItem> => {
    const given = { roles: [...new Set(roles)], rights: [...new Set(rights)] };
    await people.change(at.person, { at: { centre: at.centre, ...given } });
    await noteAt(audit, at, { action: 'person.added', after: given });
    return itemOf(at);
  };
  const add: PeopleCare['add'] = async (caller, centre, wanted) => {
    if (settings.get(centre) === undefined) throw new Fault('not_found');
    const { name, login, roles, rights, directoryLogin } = wanted;
    const known = knownElsewhere(people, { caller, centre }, wanted);
    if (known !== null) return welcome({ caller, centre, person: known.id }, wanted);
    ensureFree(people, null, { login, directoryLogin });
    const [id] = await people.add([
      {
        name,
        login,
        password: null,
        directoryLogin,
        grants: [...new Set(roles)].map((role) => ({ role, centre })),
        rights: [...new Set(rights)].map((right) => ({ right, centre })),
      },
    ]);
    if (id === undefined) throw invalid('login', 'is taken', 'taken');
    const at = { caller, centre, person: id };
    await noteAt(audit, at, { action: 'person.added', after: { roles, rights } });
    return itemOf(at);
  };
  const change: PeopleCare['change'] = async (at, wanted) => {
    const before = personAt(checks, at);
    const after = await people.change(before.id, checkedPatch(checks, at, before, wanted));
    await noteAt(audit, at, {
      action: 'person.changed',
      details: touched(before, after),
      before: heldAt(before, at.centre),
      after: heldAt(after, at.centre),
    });
    return itemOf(at);
  };
  const setAccess: PeopleCare['setAccess'] = async (at, on) => {
    const person = personAt(checks, at);
    ensureMayTakeOver(at, person);
    if (!on && person.id === at.caller.user) throw new Fault('own_roles');
    if (!on) ensureOthersRemain(checks, person);
    if ((person.disabledAt === null) !== on) {
      await people.change(person.id, { disabledAt: on ? null : parts.clock.now() });
      await noteAt(audit, at, { action: on ? 'person.enabled' : 'person.disabled' });
    }
    if (!on) {
      await identity.links.drop(person.id);
      await identity.endSessions(person.id);
    }
    return itemOf(at);
  };
  return {
    add: (...wanted) => people.inTurn(() => add(...wanted)),
    change: (...wanted) => people.inTurn(() => change(...wanted)),
    setAccess: (...wanted) => people.inTurn(() => setAccess(...wanted)),
  };
}

function heldAt(person: Person, centre: CentreId) {
  return { roles: rolesAt(person.grants, centre), rights: rightsAt(person, centre) };
}

/** That a name or a login is another, not which. */
function touched(before: Person, after: Person): Readonly<Record<string, boolean>> {
  const fields = ['name', 'login', 'directoryLogin'] as const;
  const changed = fields.filter((field) => before[field] !== after[field]);
  return Object.fromEntries(changed.map((field) => [field, true]));
}
