import type { Role, SessionAnswer } from '@talon/shared/contract/session.ts';

const choosers: readonly Role[] = ['reception', 'supervisor', 'administrator'];

/** Calling a chosen ticket is a right: some roles bring it, an operator may be given it. */
export function mayCallChosen(session: Pick<SessionAnswer, 'roles' | 'rights'>): boolean {
  const given = session.rights ?? [];
  return session.roles.some((role) => choosers.includes(role)) || given.includes('call_chosen');
}

/** Administrators change the screens of the hall, supervisors look after them. */
export function seesDevices({ roles }: Pick<SessionAnswer, 'roles'>): boolean {
  return roles.includes('administrator') || roles.includes('supervisor');
}
