import compress from '@fastify/compress';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type RouteOptions,
} from 'fastify';
import { Fault } from './fault.ts';
import { openApiOptions } from './openapi.ts';
import { documentationPolicy } from './security-headers.ts';

interface Documented {
  readonly version: string;
  /** Headers of every answer. */
  readonly secure: Readonly<Record<string, string>>;
  readonly onError: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => unknown;
}

/**
 * The API's description and the page that shows it, of the routes registered from now on. They are
 * put together in an application beside this one when somebody first asks: what draws them is a
 * fifth of all modules, and no start of a hall waits for it.
 */
export function documentation(app: FastifyInstance, documented: Documented): void {
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/v1/') && route.method !== 'HEAD') routes.push(route);
  });
  let beside: Promise<FastifyInstance> | null = null;
  const open = () => {
    beside ??= openBeside(routes, documented);
    return beside;
  };
  app.get('/api/openapi.json', async () => (await open()).swagger());
  for (const url of ['/api/docs', '/api/docs/*']) {
    app.get(url, async (request, reply) => {
      const { routing } = await open();
      reply.hijack();
      routing(request.raw, reply.raw);
    });
  }
  app.addHook('onClose', async () => (await beside)?.close());
}

async function openBeside(
  routes: readonly RouteOptions[],
  { version, secure, onError }: Documented,
): Promise<FastifyInstance> {
  const [{ default: swagger }, { default: swaggerUi }] = await Promise.all([
    import('@fastify/swagger'),
    import('@fastify/swagger-ui'),
  ]);
  const app = Fastify({ exposeHeadRoutes: false });
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => JSON.stringify);
  app.setErrorHandler(onError);
  app.setNotFoundHandler(() => {
    throw new Fault('not_found');
  });
  app.addHook('onRequest', async (_request, reply) => void reply.headers(secure));
  await app.register(compress, { threshold: 1024 });
  await app.register(swagger, openApiOptions(version));
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: documentationPolicy });
  for (const { method, url, schema } of routes) {
    app.route({ method, url, schema: schema ?? {}, handler: describedOnly });
  }
  await app.ready();
  return app;
}

/** Nobody reaches it: only the two addresses of the documentation are handed over. */
async function describedOnly(): Promise<never> {
  throw new Fault('not_found');
}
