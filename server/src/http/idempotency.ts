import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { callerScope } from './caller.ts';
import { invalid } from './fault.ts';

/** One request that may be repeated: same scope, key and body mean the same answer. */
export interface Idempotency {
  readonly scope: string;
  readonly key: string;
  readonly bodyHash: string;
}

const visibleAscii = /^[\x21-\x7e]{1,100}$/;

/** The well-formed key of the request, or null when it has none. */
export function idempotencyKey(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !visibleAscii.test(key)) {
    throw invalid('header.idempotency-key', '1–100 visible ASCII characters', 'invalid_format');
  }
  return key;
}

/**
 * The hash covers method, path and body: the same key sent elsewhere is another request and is
 * answered 422, never with the answer of the first.
 */
export function idempotencyOf(request: FastifyRequest, centre: string): Idempotency | null {
  const key = idempotencyKey(request);
  if (key === null) return null;
  const path = request.url.split('?', 1)[0] ?? '';
  const bodyHash = createHash('sha256')
    .update(`${request.method} ${path}\n${JSON.stringify(request.body ?? null)}`)
    .digest('base64url');
  return { scope: `${callerScope(request)}|${centre}`, key, bodyHash };
}
