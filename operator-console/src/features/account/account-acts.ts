import type { Answer } from '@talon/shared/client/api.ts';
import { newKey } from '@talon/shared/client/api.ts';
import type { RecoveryAnswer, SecretAnswer } from '@talon/shared/contract/account.ts';
import { useMemo } from 'react';
import { useSend } from '../../app/api.ts';
import { type Failure, failureOf } from '../../desk-pages/failure.ts';
import { useAccountTexts } from './use-account-texts.ts';

/** What was asked for, or why it was not done. */
export type Outcome<T> = { readonly body: T } | { readonly failure: Failure };

/** What people do to their own account. */
export interface AccountActs {
  readonly setPassword: (password: string, next: string) => Promise<Failure | null>;
  /** Without a password for whoever must set it up before anything else. */
  readonly offer: (password: string | null) => Promise<Outcome<SecretAnswer>>;
  readonly confirm: (code: string) => Promise<Outcome<RecoveryAnswer>>;
  readonly removeSecond: (password: string) => Promise<Failure | null>;
  /** null: every session but this one. */
  readonly endSession: (session: string | null) => Promise<Failure | null>;
}

export function useAccountActs(): AccountActs {
  const send = useSend();
  const { unreachable } = useAccountTexts();
  return useMemo(() => {
    const outcome = <T>(answer: Answer<T>): Outcome<T> => {
      if (answer.ok) return { body: answer.body };
      const failure = failureOf(answer, unreachable);
      return { failure: failure ?? { code: 'unreachable', text: unreachable, fields: {} } };
    };
    const base = '/account/second-factor';
    return {
      setPassword: async (password, next) => {
        const body = { password, next };
        return failureOf(
          await send({ method: 'PUT', path: '/account/password', body }),
          unreachable,
        );
      },
      offer: async (password) => {
        const body = password === null ? {} : { password };
        return outcome(
          await send<SecretAnswer>({ method: 'POST', path: base, body, key: newKey() }),
        );
      },
      confirm: async (code) =>
        outcome(
          await send<RecoveryAnswer>({
            method: 'POST',
            path: `${base}/confirm`,
            body: { code },
            key: newKey(),
          }),
        ),
      removeSecond: async (password) => {
        const request = { path: `${base}/remove`, body: { password }, key: newKey() };
        return failureOf(await send({ method: 'POST', ...request }), unreachable);
      },
      endSession: async (session) => {
        const path = `/account/sessions${session === null ? '' : `/${encodeURIComponent(session)}`}`;
        return failureOf(await send({ method: 'DELETE', path }), unreachable);
      },
    };
  }, [send, unreachable]);
}
