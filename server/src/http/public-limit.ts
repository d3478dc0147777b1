import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Fault } from './fault.ts';
import { ticketKeyIn } from './ticket-key.ts';

const usual = {
  /** A hall's phones share one address, so it is allowed what a full hall asks. */
  address: { max: 3000, timeWindow: 60_000 },
  /** One phone refreshing by hand. */
  visitor: { max: 120, timeWindow: 60_000 },
};

/** Limits calls of the public alone: by the visitor's key and by address. */
export function createPublicLimit(app: FastifyInstance, limits = usual) {
  const address = app.createRateLimit({ ...limits.address, keyGenerator: (request) => request.ip });
  const visitor = app.createRateLimit({
    ...limits.visitor,
    keyGenerator: (request) =>
      createHash('sha256')
        .update(ticketKeyIn(request) ?? '')
        .digest('base64url'),
  });
  return async (request: FastifyRequest): Promise<void> => {
    if (request.caller.kind !== 'public') return;
    const asked = ticketKeyIn(request) === null ? [address] : [address, visitor];
    for (const limit of asked) {
      const result = await limit(request);
      if (!result.isAllowed && result.isExceeded) {
        throw new Fault('rate_limited', { retryAfter: result.ttlInSeconds });
      }
    }
  };
}
