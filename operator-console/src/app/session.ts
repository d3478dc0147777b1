import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import { type Query, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { sender } from './api.ts';
import {
  askWho,
  hasLeft,
  isBack,
  type SessionState,
  sessionFrom,
  withoutSession,
} from './session-state.ts';
import { useSettings } from './settings-context.ts';

/** How often a server that does not answer is asked again, ms. */
const againMs = 3000;

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
  /** Why the person is still signed in. */
  readonly stayed: { readonly text: string; readonly dismiss: () => void } | null;
  readonly ended: () => void;
  /** Asks anew who is signed in, and what they may. */
  readonly again: () => void;
}

const nothing = (): void => undefined;
/** Asked while nobody was signed in; what stands under a typing hand is left alone. */
const isFailed = ({ state }: Query): boolean => state.status === 'error';

export function useSession(): SessionTools {
  const { language } = useSettings();
  const [state, set] = useState<SessionState>({ kind: 'asking' });
  useEffect(() => {
    if (state.kind !== 'asking') return;
    const send = sender(language, null, nothing);
    const ask = async () =>
      sessionFrom(await send<SessionAnswer>({ method: 'GET', path: '/session' }));
    return askWho(ask, set, againMs);
  }, [state.kind, language]);
  const ended = useCallback(() => set(withoutSession), []);
  const again = useCallback(() => set({ kind: 'asking' }), []);
  return { state, signIn: useSignIn(state, set), ...useSignOut(state, set), ended, again };
}

type SetSession = (state: SessionState) => void;

function useSignIn(state: SessionState, set: SetSession): SessionTools['signIn'] {
  const { language, t } = useSettings();
  const queries = useQueryClient();
  return async (login, password, code) => {
    const send = sender(language, null, nothing);
    const body = { login, password, ...(code === undefined ? {} : { code }) };
    const answer = await send<SessionAnswer>({ method: 'POST', path: '/session', body });
    if (!answer.ok) {
      const { code: no = 'unreachable', detail = t.connection.unreachable } = answer.problem ?? {};
      return { code: no, text: detail };
    }
    const session = answer.body;
    // Another person sees nothing that was read for the one before.
    if (isBack(state, session)) void queries.invalidateQueries({ predicate: isFailed });
    else queries.clear();
    set({ kind: 'in', session, ended: false });
    return null;
  };
}

function useSignOut(
  state: SessionState,
  set: SetSession,
): Pick<SessionTools, 'signOut' | 'stayed'> {
  const { language, t } = useSettings();
  const queries = useQueryClient();
  const [why, stay] = useState<string | null>(null);
  const signOut = async (): Promise<void> => {
    const csrf = state.kind === 'in' ? state.session.csrfToken : null;
    const send = sender(language, csrf, nothing);
    stay(null);
    const answer = await send({ method: 'DELETE', path: '/session' });
    if (hasLeft(answer)) {
      queries.clear();
      set({ kind: 'out' });
    } else stay(t.connection.stillSignedIn);
  };
  return {
    signOut: () => void signOut(),
    stayed: why === null ? null : { text: why, dismiss: () => stay(null) },
  };
}
