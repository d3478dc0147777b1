import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Fault } from './fault.ts';

/** A hall's phones share one address, so it is allowed what a full hall asks. */
const byAddress = { max: 3000, timeWindow: 60_000 };
/** One phone refreshing by hand. */
const byVisitor = { max: 120, timeWindow: 60_000 };

function ticketKey(request: FastifyRequest): string | null {
  const header = request.headers['x-ticket-key'];
  if (typeof header === 'string') return header;
  const query: unknown = request.query;
  if (typeof query !== 'object' || query === null || !('key' in query)) return null;
  return typeof query.key === 'string' ? query.key : null;
}

/** Limits calls of the public alone: by the visitor's key and by address (PRODUCT.md §7). */
export function createPublicLimit(app: FastifyInstance) {
  const address = app.createRateLimit({ ...byAddress, keyGenerator: (request) => request.ip });
  const visitor = app.createRateLimit({
    ...byVisitor,
    keyGenerator: (request) =>
      createHash('sha256')
        .update(ticketKey(request) ?? '')
        .digest('base64url'),
  });
  return async (request: FastifyRequest): Promise<void> => {
    if (request.caller.kind !== 'public') return;
    const limits = ticketKey(request) === null ? [address] : [address, visitor];
    for (const limit of limits) {
      const result = await limit(request);
      if (!result.isAllowed && result.isExceeded) {
        throw new Fault('rate_limited', { retryAfter: result.ttlInSeconds });
      }
    }
  };
}
