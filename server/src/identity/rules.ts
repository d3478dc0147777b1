import type { Role } from '@talon/shared/contract/session.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { defaultSecurity } from '@talon/shared/domain/settings/security-settings.ts';
import type { Grant, StaffCaller } from '../http/caller.ts';
import type { Person } from './people.ts';

type Secured = Pick<CentreSettings, 'id' | 'security'>;

/** Whether one of the roles must come with a second factor at its centre. */
export function asksSecondFactor(centres: readonly Secured[], grants: readonly Grant[]): boolean {
  return centres.some(({ id, security = defaultSecurity }) =>
    grants.some(
      ({ role, centre }) =>
        (centre === null || centre === id) && security.secondFactorFor.includes(role),
    ),
  );
}

const administers = ({ grants }: Pick<StaffCaller, 'grants'>, centre: string | null): boolean =>
  grants.some(
    (grant) => grant.role === 'administrator' && (grant.centre === null || grant.centre === centre),
  );

/**
 * Whoever can set a password can sign in as that person: it takes an administrator of every centre
 * where the person has a role.
 */
export function mayTakeOver(caller: StaffCaller, person: Pick<Person, 'grants'>): boolean {
  return person.grants.every(({ centre }) => administers(caller, centre));
}

/** Somebody who can sign in and administers the centre. */
export function isAdministratorOf(person: Person, centre: string): boolean {
  const canSignIn = person.hasPassword || person.directoryLogin !== null;
  return person.disabledAt === null && canSignIn && administers(person, centre);
}

export function rolesAt(grants: readonly Grant[], centre: string | null): readonly Role[] {
  return grants.filter((grant) => grant.centre === centre).map(({ role }) => role);
}

/** Has a role at the centre, of its own or of every one. */
export function worksAt(person: Pick<Person, 'grants'>, centre: string): boolean {
  return person.grants.some((grant) => grant.centre === null || grant.centre === centre);
}
