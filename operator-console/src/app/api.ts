import { type Answer, type Call, callApi } from '@talon/shared/client/api.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { createContext, use } from 'react';

export type Request = Pick<Call, 'method' | 'path' | 'body' | 'key' | 'timeoutMs' | 'ifMatch'>;
/** Sends one request as the signed-in person. */
export type Send = <T>(request: Request) => Promise<Answer<T>>;

export const SendContext = createContext<Send | null>(null);

export function useSend(): Send {
  const send = use(SendContext);
  if (send === null) throw new Error('SendContext is missing');
  return send;
}

/** The page waits for its person to sign in again: nothing goes out meanwhile. */
export const heldSend: Send = async () => ({ ok: false, problem: null, unreachable: true });

/** A lost answer is repeated soon: a person waits at the window. */
const mostMs = 5000;

export function sender(language: Language, csrf: string | null, signedOut: () => void): Send {
  return async <T>(request: Request) => {
    const timeoutMs = Math.min(mostMs, request.timeoutMs ?? mostMs);
    const answer = await callApi<T>({ ...request, language, csrf, timeoutMs });
    if (!answer.ok && answer.problem?.code === 'unauthenticated') signedOut();
    return answer;
  };
}
