import type { Role, SessionAnswer } from '@talon/shared/contract/session.ts';
import { type Section, sectionsFor } from '../office/sections.ts';

const choosers: readonly Role[] = ['reception', 'supervisor', 'administrator'];

/** Calling a chosen ticket is a right: some roles bring it, an operator may be given it. */
export function mayCallChosen(session: Pick<SessionAnswer, 'roles' | 'rights'>): boolean {
  const given = session.rights ?? [];
  return session.roles.some((role) => choosers.includes(role)) || given.includes('call_chosen');
}

export type OfficeWay = Pick<Section, 'id' | 'path'>;

/** The first section of the office that this person sees; null: none. */
export function officeWay({ roles }: Pick<SessionAnswer, 'roles'>): OfficeWay | null {
  return sectionsFor(roles)[0] ?? null;
}

/** Where somebody without a window of their own begins; null: at the choice of a window. */
export function beginsAt(session: Pick<SessionAnswer, 'roles'>): OfficeWay | null {
  return session.roles.includes('operator') ? null : officeWay(session);
}
