import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Fault } from './fault.ts';

const usual = {
  /** A hall's phones share one address, so it is allowed what a full hall asks. */
  address: { max: 3000, timeWindow: 60_000 },
  /** One phone refreshing by hand. */
  visitor: { max: 120, timeWindow: 60_000 },
};

function ticketKey(request: FastifyRequest): string | null {
  const header = request.headers['x-ticket-key'];
  if (typeof header === 'string') return header;
  const query: unknown = request.query;
  if (typeof query !== 'object' || query === null || !('key' in query)) return null;
  return typeof query.key === 'string' ? query.key : null;
}

/** Limits calls of the public alone: by the visitor's key and by address (PRODUCT.md §7). */
export function createPublicLimit(app: FastifyInstance, limits = usual) {
  const address = app.createRateLimit({ ...limits.address, keyGenerator: (request) => request.ip });
  const visitor = app.createRateLimit({
    ...limits.visitor,
    keyGenerator: (request) =>
      createHash('sha256')
        .update(ticketKey(request) ?? '')
        .digest('base64url'),
  });
  return async (request: FastifyRequest): Promise<void> => {
    if (request.caller.kind !== 'public') return;
    const asked = ticketKey(request) === null ? [address] : [address, visitor];
    for (const limit of asked) {
      const result = await limit(request);
      if (!result.isAllowed && result.isExceeded) {
        throw new Fault('rate_limited', { retryAfter: result.ttlInSeconds });
      }
    }
  };
}
