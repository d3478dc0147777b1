import type { Answer } from '@talon/shared/client/api.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import { useCallback, useEffect, useState } from 'react';
import { sender } from './api.ts';
import { useSettings } from './settings-context.ts';

export type SessionState =
  | { readonly kind: 'asking' }
  /** `ended`: a session that was in use is no more. */
  | { readonly kind: 'out'; readonly ended: boolean }
  | { readonly kind: 'in'; readonly session: SessionAnswer };

/** How often a server that does not answer is asked again, ms. */
const againMs = 3000;

/** What the answer to «who am I» means; null = nobody answered, ask again. */
function sessionFrom(answer: Answer<SessionAnswer>): SessionState | null {
  if (answer.ok) return { kind: 'in', session: answer.body };
  return answer.problem === null ? null : { kind: 'out', ended: false };
}

export interface SignInRefusal {
  /** `code_required`: the password was right, the second factor is to come. */
  readonly code: string;
  readonly text: string;
}

export interface SessionTools {
  readonly state: SessionState;
  /** Null when signed in, else why not. */
  readonly signIn: (
    login: string,
    password: string,
    code?: string,
  ) => Promise<SignInRefusal | null>;
  readonly signOut: () => void;
  readonly ended: () => void;
  /** Asks anew who is signed in, and what they may. */
  readonly again: () => void;
}

export function useSession(): SessionTools {
  const { language, t } = useSettings();
  const [state, set] = useState<SessionState>({ kind: 'asking' });
  useEffect(() => {
    if (state.kind !== 'asking') return;
    const ask = async (): Promise<void> => {
      const send = sender(language, null, () => undefined);
      const next = sessionFrom(await send<SessionAnswer>({ method: 'GET', path: '/session' }));
      if (next !== null) set(next);
    };
    void ask();
    const timer = setInterval(() => void ask(), againMs);
    return () => clearInterval(timer);
  }, [state.kind, language]);

  const signIn: SessionTools['signIn'] = async (login, password, code) => {
    const send = sender(language, null, () => undefined);
    const body = { login, password, ...(code === undefined ? {} : { code }) };
    const answer = await send<SessionAnswer>({ method: 'POST', path: '/session', body });
    if (!answer.ok) {
      const { code: no = 'unreachable', detail = t.connection.unreachable } = answer.problem ?? {};
      return { code: no, text: detail };
    }
    set({ kind: 'in', session: answer.body });
    return null;
  };
  const signOut = (): void => {
    const csrf = state.kind === 'in' ? state.session.csrfToken : null;
    const send = sender(language, csrf, () => undefined);
    void send({ method: 'DELETE', path: '/session' }).then(() => {
      set({ kind: 'out', ended: false });
    });
  };
  const ended = useCallback(() => set({ kind: 'out', ended: true }), []);
  const again = useCallback(() => set({ kind: 'asking' }), []);
  return { state, signIn, signOut, ended, again };
}
