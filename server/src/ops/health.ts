import type { FastifyPluginAsync } from 'fastify';
import type { Clock } from '../parts.ts';
import type { QueueStore } from '../queue/queue-store.ts';
import { StorageUnavailable } from '../queue/storage-unavailable.ts';

/** A probe writes to the disk: a flood of questions must not become a flood of writes. */
const probeEveryMs = 1000;

/**
 * /health: the process answers. /ready: the live days are in memory, and it can store what it is
 * asked to store.
 */
export function healthRoutes(parts: {
  readonly store: Pick<QueueStore, 'probe' | 'turn'>;
  /** Rejects while the live day of a centre cannot be brought into memory. */
  readonly loadDays: () => Promise<unknown>;
  readonly clock: Clock;
}): FastifyPluginAsync {
  const { store, loadDays, clock } = parts;
  let probedAt = Number.NEGATIVE_INFINITY;
  let trouble: Promise<string | null> = Promise.resolve(null);
  const probe = async (): Promise<string | null> => {
    try {
      await loadDays();
      for (let busy = store.turn(); busy !== null; busy = store.turn()) await busy;
      store.probe();
      return null;
    } catch (error) {
      return error instanceof StorageUnavailable ? error.reason : 'failed';
    }
  };
  /** Who asks while another question is looked into gets its answer. */
  const look = (): Promise<string | null> => {
    const now = clock.now();
    if (now - probedAt < probeEveryMs && now >= probedAt) return trouble;
    probedAt = now;
    trouble = probe();
    return trouble;
  };
  return async (app) => {
    app.get('/health', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return { status: 'ok' };
    });
    app.get('/ready', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      const reason = await look();
      if (reason === null) return { status: 'ok' };
      return reply.code(503).send({ status: 'unavailable', reason });
    });
  };
}
