import { newKey } from '@talon/shared/client/api.ts';
import type { Problem } from '@talon/shared/contract/problem.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { createContext, use } from 'react';

/** A request whose body or answer is a file, or that takes longer than a person's command. */
export interface RawRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path below /api/v1, with its slash. */
  readonly path: string;
  readonly body?: Blob | string;
  /** Of the body; a text is JSON. */
  readonly type?: string;
  /** The version that it is made from: refused where another one is in force by then. */
  readonly ifMatch?: string;
}

export type RawAnswer =
  | { readonly ok: true; readonly blob: Blob }
  | { readonly ok: false; readonly problem: Problem | null };

/** Sends one such request as the signed-in person; never throws. */
export type SendRaw = (request: RawRequest) => Promise<RawAnswer>;

export const RawContext = createContext<SendRaw | null>(null);

export function useSendRaw(): SendRaw {
  const send = use(RawContext);
  if (send === null) throw new Error('RawContext is missing');
  return send;
}

/** No file takes longer on the line of a hall. */
const mostMs = 10 * 60_000;

export function rawSender(language: Language, csrf: string | null, signedOut: () => void): SendRaw {
  return async ({ method, path, body, type = 'application/json', ifMatch }) => {
    try {
      const response = await fetch(`/api/v1${path}`, {
        method,
        headers: {
          'Accept-Language': language,
          ...(body === undefined ? {} : { 'Content-Type': type }),
          ...(method === 'GET' ? {} : { 'Idempotency-Key': newKey() }),
          ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch }),
          ...(csrf === null ? {} : { 'X-CSRF-Token': csrf }),
        },
        body: body ?? null,
        signal: AbortSignal.timeout(mostMs),
        credentials: 'same-origin',
      });
      if (response.ok) return { ok: true, blob: await response.blob() };
      const problem = (await response.json()) as Problem;
      if (problem.code === 'unauthenticated') signedOut();
      return { ok: false, problem };
    } catch {
      return { ok: false, problem: null };
    }
  };
}
