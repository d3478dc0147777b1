import type { PersonItem, Right } from '@talon/shared/contract/people.ts';
import type { Role } from '@talon/shared/contract/session.ts';

/** What somebody ticked; what was not touched is as the server has it, however that changes. */
export interface PersonDraft {
  readonly roles: readonly Role[] | null;
  readonly rights: readonly Right[] | null;
}

export type Held = Pick<PersonItem, 'roles' | 'rights'>;

export const untouched: PersonDraft = { roles: null, rights: null };

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** The ticks as they stand. */
export function laidOver(held: Held, draft: PersonDraft): Held {
  return {
    roles: [...(draft.roles ?? held.roles)],
    rights: [...(draft.rights ?? held.rights)],
  };
}

/** Only what is really other is sent: a colleague's change of the rest is not taken back. */
export function changeOf(held: Held, { roles, rights }: PersonDraft): Partial<Held> {
  return {
    ...(roles === null || isSame(roles, held.roles) ? {} : { roles: [...roles] }),
    ...(rights === null || isSame(rights, held.rights) ? {} : { rights: [...rights] }),
  };
}
