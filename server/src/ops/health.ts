import type { FastifyPluginAsync } from 'fastify';
import type { Clock } from '../parts.ts';
import type { QueueStore } from '../queue/queue-store.ts';
import { StorageUnavailable } from '../queue/storage-unavailable.ts';

/** A probe writes to the disk: a flood of questions must not become a flood of writes. */
const probeEveryMs = 1000;

/** /health: the process answers. /ready: it can store what it is asked to store. */
export function healthRoutes(parts: {
  readonly store: Pick<QueueStore, 'probe' | 'turn'>;
  readonly clock: Clock;
}): FastifyPluginAsync {
  const { store, clock } = parts;
  let probedAt = Number.NEGATIVE_INFINITY;
  let reason: string | null = null;
  const look = async (): Promise<string | null> => {
    const now = clock.now();
    if (now - probedAt < probeEveryMs && now >= probedAt) return reason;
    probedAt = now;
    try {
      for (let busy = store.turn(); busy !== null; busy = store.turn()) await busy;
      store.probe();
      reason = null;
    } catch (error) {
      reason = error instanceof StorageUnavailable ? error.reason : 'failed';
    }
    return reason;
  };
  return async (app) => {
    app.get('/health', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return { status: 'ok' };
    });
    app.get('/ready', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      const trouble = await look();
      if (trouble === null) return { status: 'ok' };
      return reply.code(503).send({ status: 'unavailable', reason: trouble });
    });
  };
}
