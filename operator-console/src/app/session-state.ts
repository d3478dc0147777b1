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

/**
 * Asks who is signed in, and again while the server cannot say. What is returned ends it: an answer
 * that was under way then is of before, when nobody may have been signed in yet.
 */
export function askWho(
  ask: () => Promise<SessionState | null>,
  tell: (state: SessionState) => void,
  againMs: number,
): () => void {
  let isLeft = false;
  const once = async (): Promise<void> => {
    const state = await ask();
    if (state !== null && !isLeft) tell(state);
  };
  void once();
  const timer = setInterval(() => void once(), againMs);
  return () => {
    isLeft = true;
    clearInterval(timer);
  };
}
