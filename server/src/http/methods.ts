import type { FastifyInstance } from 'fastify';
import { literal } from '../literal.ts';

export interface KnownMethods {
  /** Methods of the routes that a path fits; empty = no such path. */
  readonly of: (path: string) => readonly string[];
}

/** Watches the routes as they are registered: a known path with a wrong method is 405, not 404. */
export function watchMethods(app: FastifyInstance): KnownMethods {
  const routes = new Map<string, { readonly fits: RegExp; readonly methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return;
    const route = routes.get(url) ?? { fits: patternOf(url), methods: new Set<string>() };
    for (const one of [method].flat()) route.methods.add(one);
    routes.set(url, route);
  });
  return {
    of: (path) => {
      const found = new Set<string>();
      for (const { fits, methods } of routes.values()) {
        if (fits.test(path)) for (const method of methods) found.add(method);
      }
      return [...found].sort();
    },
  };
}

function patternOf(url: string): RegExp {
  const parts = url.split(/:\w+/).map(literal);
  return new RegExp(`^${parts.join('[^/]+')}/?$`);
}
