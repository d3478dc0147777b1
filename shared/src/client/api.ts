import type { Problem } from '../contract/problem.ts';
import type { Language } from '../locale/languages.ts';

/** `unreachable`: no answer came, the request may or may not have been done: repeat with its key. */
export type Answer<T> =
  | { readonly ok: true; readonly body: T; readonly status: number; readonly etag?: string | null }
  | { readonly ok: false; readonly problem: Problem }
  | { readonly ok: false; readonly problem: null; readonly unreachable: true };

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path below /api/v1, with its slash. */
  readonly path: string;
  readonly body?: unknown;
  /** Made once for one intention of a person and sent again unchanged on a retry. */
  readonly key?: string;
  readonly token?: string | null;
  readonly csrf?: string | null;
  readonly ticketKey?: string;
  /** The ETag of what a change was made from. */
  readonly ifMatch?: string;
  readonly language: Language;
  readonly timeoutMs?: number;
}

/** A new idempotency key. Works over plain HTTP, where crypto.randomUUID is absent. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
}

function headersOf(call: Call): Record<string, string> {
  return {
    'Accept-Language': call.language,
    ...(call.body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(call.key ? { 'Idempotency-Key': call.key } : {}),
    ...(call.token ? { Authorization: `Bearer ${call.token}` } : {}),
    ...(call.csrf ? { 'X-CSRF-Token': call.csrf } : {}),
    ...(call.ticketKey ? { 'X-Ticket-Key': call.ticketKey } : {}),
    ...(call.ifMatch ? { 'If-Match': call.ifMatch } : {}),
  };
}

/** One request of the HTTP API; never throws. */
export async function callApi<T>(call: Call): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/v1${call.path}`, {
      method: call.method,
      headers: headersOf(call),
      body: call.body === undefined ? null : JSON.stringify(call.body),
      signal: AbortSignal.timeout(call.timeoutMs ?? 8000),
      credentials: 'same-origin',
    });
    const text = await response.text();
    const body: unknown = text === '' ? null : JSON.parse(text);
    if (response.ok) {
      const etag = response.headers.get('etag');
      return { ok: true, body: body as T, status: response.status, etag };
    }
    return { ok: false, problem: body as Problem };
  } catch {
    return { ok: false, problem: null, unreachable: true };
  }
}
