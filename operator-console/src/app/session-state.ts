import type { Answer } from '@talon/shared/client/api.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';

export type SessionState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'out' }
  /** `ended`: the session is no more; what was being done waits under the card for its person. */
  | { readonly kind: 'in'; readonly session: SessionAnswer; readonly ended: boolean };

const isNobody = (answer: Answer<unknown>): boolean =>
  !answer.ok && answer.problem?.code === 'unauthenticated';

/** What the answer to «who am I» means; null = the server could not say, ask again. */
export function sessionFrom(answer: Answer<SessionAnswer>): SessionState | null {
  if (answer.ok) return { kind: 'in', session: answer.body, ended: false };
  return isNobody(answer) ? { kind: 'out' } : null;
}

/** Whether the server knows this person no more: only then are they signed out. */
export const hasLeft = (answer: Answer<unknown>): boolean => answer.ok || isNobody(answer);

/** The session came to its end while it was in use; otherwise nothing changes. */
export const withoutSession = (state: SessionState): SessionState =>
  state.kind === 'in' && !state.ended ? { ...state, ended: true } : state;

/** The person whose page waits under the card came back to it. */
export const isBack = (state: SessionState, session: SessionAnswer): boolean =>
  state.kind === 'in' && state.session.user.id === session.user.id;
