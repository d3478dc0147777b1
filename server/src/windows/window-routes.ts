import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { WindowParts } from './act.ts';
import { centreRoutes } from './centre-routes.ts';
import { deskRoutes } from './desk-routes.ts';
import { noteRoute } from './note-route.ts';
import { visitRoutes } from './visit-routes.ts';

/** The slice of windows: opening, calling, serving, and the hall they stand in. */
export function windowRoutes(parts: WindowParts): FastifyPluginAsyncZod {
  return async (api) => {
    await api.register(deskRoutes(parts));
    await api.register(visitRoutes(parts));
    await api.register(noteRoute(parts));
    await api.register(centreRoutes(parts));
  };
}
