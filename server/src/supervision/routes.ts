import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { alarmRoutes } from './alarm-routes.ts';
import { announceRoutes } from './announce-routes.ts';
import { hallRoutes } from './hall-routes.ts';
import { messageRoutes } from './message-routes.ts';
import type { SupervisionRoutesParts } from './routes-parts.ts';

/** What those who run a hall do beside the queue, and how its desks reach them. */
export function supervisionRoutes(parts: SupervisionRoutesParts): FastifyPluginAsyncZod {
  return async (api) => {
    await api.register(hallRoutes(parts));
    await api.register(announceRoutes(parts));
    await api.register(messageRoutes(parts));
    await api.register(alarmRoutes(parts));
  };
}
