import { shortestPassword } from './strength.ts';

/** What is typed on the page of the first administrator. */
export interface Draft {
  readonly name: string;
  readonly login: string;
  readonly password: string;
  readonly repeat: string;
  readonly centre: 'own' | 'sample';
}
export type DraftField = 'name' | 'login' | 'password' | 'repeat';

export const emptyDraft: Draft = { name: '', login: '', password: '', repeat: '', centre: 'own' };

/** As the contract has it: 3 to 64 small Latin letters, digits, dots, hyphens, underscores. */
const loginForm = /^[a-z0-9][a-z0-9._-]{2,63}$/;

/** The fields that the server would refuse, found before it is asked. */
export function faultyFields(draft: Draft): readonly DraftField[] {
  const faults: DraftField[] = [];
  if (draft.name.trim() === '') faults.push('name');
  if (!loginForm.test(draft.login)) faults.push('login');
  if (draft.password.length < shortestPassword) faults.push('password');
  else if (draft.repeat !== draft.password) faults.push('repeat');
  return faults;
}

/** Capitals and the spaces of a phone's keyboard are no fault of the person. */
export function tidyLogin(typed: string): string {
  return typed.replace(/\s/g, '').toLowerCase();
}
