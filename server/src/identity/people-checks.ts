import type { NewPersonWanted, PersonChange } from '@talon/shared/contract/people.ts';
import type { CentreId } from '@talon/shared/domain/words.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Fault, type FieldError, invalid } from '../http/fault.ts';
import type { Settings } from '../parts.ts';
import type { People, Person, PersonPatch } from './people.ts';
import { isAdministratorOf, mayTakeOver, rolesAt, worksAt } from './rules.ts';

/** Who does it, at which centre, to whom. */
export interface At {
  readonly caller: StaffCaller;
  readonly centre: CentreId;
  readonly person: string;
}

export interface CheckParts {
  readonly people: People;
  readonly centres: Settings['centres'];
}

export function personAt({ people }: Pick<CheckParts, 'people'>, at: At): Person {
  const person = people.byId(at.person);
  if (person === undefined || !worksAt(person, at.centre)) throw new Fault('not_found');
  return person;
}

/** A person who works elsewhere too is not this administrator's to let in or shut out. */
export function ensureMayTakeOver({ caller }: At, person: Person): void {
  if (!mayTakeOver(caller, person)) throw new Fault('works_elsewhere');
}

/** Somebody must be left who can sign in and administer each centre that this person does. */
export function ensureOthersRemain({ people, centres }: CheckParts, person: Person): void {
  for (const { id } of centres()) ensureOtherAdministrator(people, person, id);
}

function ensureOtherAdministrator(people: People, person: Person, centre: CentreId): void {
  if (!isAdministratorOf(person, centre)) return;
  const others = [...people.all()].filter(({ id }) => id !== person.id);
  if (others.some((other) => isAdministratorOf(other, centre))) return;
  throw new Fault('last_administrator');
}

interface Names {
  readonly login?: string | undefined;
  readonly directoryLogin?: string | null | undefined;
}

/** Two people with one login would be one account. */
export function ensureFree(people: People, person: string | null, wanted: Names): void {
  const others = [...people.all()].filter(({ id }) => id !== person);
  const errors: FieldError[] = [];
  const taken = (field: string) => errors.push({ field, message: 'is taken', code: 'taken' });
  if (others.some(({ login }) => login === wanted.login)) taken('login');
  const { directoryLogin } = wanted;
  if (directoryLogin && others.some((other) => other.directoryLogin === directoryLogin)) {
    taken('directoryLogin');
  }
  if (errors.length > 0) throw new Fault('validation_failed', { errors });
}

/**
 * The person of another centre whom an administrator of all their centres wants here too; null: a
 * new one is wanted. Said by name, so that nobody gives a stranger's account rights by a mistyped
 * login; to anybody else such a login is taken, as every other.
 */
export function knownElsewhere(
  people: People,
  { caller, centre }: Omit<At, 'person'>,
  { login, existing }: NewPersonWanted,
): Person | null {
  const found = people.byLogin(login);
  if (found === undefined) {
    if (existing) throw invalid('login', 'nobody has it', 'unknown');
    return null;
  }
  if (worksAt(found, centre) || !mayTakeOver(caller, found)) return null;
  if (!existing) throw invalid('login', 'works at another centre', 'works_elsewhere');
  return found;
}

/** What a change comes to, when it may be made. */
export function checkedPatch(
  parts: CheckParts,
  at: At,
  person: Person,
  change: PersonChange,
): PersonPatch {
  const { name, login, directoryLogin, roles: asked, rights: given } = change;
  const own = {
    ...(name === undefined ? {} : { name }),
    ...(login === undefined ? {} : { login }),
    ...(directoryLogin === undefined ? {} : { directoryLogin }),
  };
  if (Object.keys(own).length > 0) ensureMayTakeOver(at, person);
  ensureFree(parts.people, person.id, own);
  const now = { roles: rolesAt(person.grants, at.centre), rights: rightsAt(person, at.centre) };
  const roles = [...new Set(asked ?? now.roles)];
  const rights = [...new Set(given ?? now.rights)];
  if (person.id === at.caller.user) {
    const isMore = roles.some((role) => !now.roles.includes(role));
    const isNewRight = rights.some((right) => !now.rights.includes(right));
    if (isMore || isNewRight || directoryLogin !== undefined) throw new Fault('own_roles');
  }
  const isNowhere = roles.length === 0 && person.grants.every((g) => g.centre === at.centre);
  if (isNowhere) {
    const error = { field: 'roles', message: 'at least one role', code: 'required' };
    throw new Fault('validation_failed', { errors: [error] });
  }
  const isOut = now.roles.includes('administrator') && !roles.includes('administrator');
  const isEverywhere = rolesAt(person.grants, null).includes('administrator');
  if (isOut && !isEverywhere) ensureOtherAdministrator(parts.people, person, at.centre);
  return { ...own, at: { centre: at.centre, roles, rights } };
}

export function rightsAt(person: Person, centre: CentreId) {
  return person.rights.filter((one) => one.centre === centre).map(({ right }) => right);
}
