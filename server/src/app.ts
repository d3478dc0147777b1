import { randomBytes } from 'node:crypto';
import compress from '@fastify/compress';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import { documentation } from './http/documentation.ts';
import { Fault } from './http/fault.ts';
import { watchMethods } from './http/methods.ts';
import { noJsonSchema } from './http/no-json-schema.ts';
import type { Patience } from './http/patience.ts';
import { sendPlainPage, wantsPage } from './http/plain-page.ts';
import { createErrorHandler } from './http/problem.ts';
import { createPublicLimit } from './http/public-limit.ts';
import { securityHeaders } from './http/security-headers.ts';
import type { Names } from './http/sentences.ts';
import { answerUnreadable } from './http/unreadable.ts';
import { validatorCompiler } from './http/validation.ts';
import type { Identify } from './parts.ts';

export interface AppOptions {
  readonly log: FastifyBaseLogger;
  readonly version: string;
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | null;
  /** Pages reach people under TLS, here or at a proxy before us. */
  readonly isSecure: boolean;
  readonly identify: Identify;
  readonly names: Names;
  /** Slices below /api/v1, each a plugin with its routes. */
  readonly api: readonly FastifyPluginAsync[];
  /** Routes beside the API: health, metrics, pages. */
  readonly beside: readonly FastifyPluginAsync[];
  readonly patience: Patience;
  /** The loop's lateness past which requests are refused, ms; 0 = never. */
  readonly slowLoopMs: number;
}

/** The largest body a route takes that does not say otherwise. */
const bodyLimit = 64 * 1024;
/** A request that has not arrived whole by then is given up: trickled bytes hold no connection. */
const requestMs = 30_000;
/** A slow old machine may start as slowly as it needs: that is no reason not to serve. */
const startMs = 120_000;

/** The HTTP application: everything is registered here by name, in order. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const secure = await securityHeaders(options.isSecure);
  const app = createServer(options, secure);
  // Only application/json is read: a form that a foreign page posts is refused unread.
  app.removeContentTypeParser('text/plain');
  const methods = watchMethods(app);
  const onError = createErrorHandler(options.names);
  app.setErrorHandler(onError);
  app.setNotFoundHandler((request, reply) => {
    if (wantsPage(request)) return sendPlainPage(request, reply, 'notFound', 404);
    const allowed = methods.of(pathOf(request));
    if (allowed.length === 0) throw new Fault('not_found');
    reply.header('allow', allowed.join(', '));
    throw new Fault('method_not_allowed');
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.debug(
      { req: request, status: reply.statusCode, ms: reply.elapsedTime },
      'answered',
    );
  });

  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(secure);
    done();
  });
  await compressWhatIsRead(app);
  await app.register(rateLimit, { global: false });
  await app.register(underPressure, { maxEventLoopDelay: options.slowLoopMs });
  documentation(app, { version: options.version, secure, onError });

  await app.register(apiPlugin(options), { prefix: '/api/v1' });
  for (const plugin of options.beside) await app.register(plugin);
  return app;
}

/** Answers to changes are short: looking at each of them costs more than it ever saves. */
async function compressWhatIsRead(app: FastifyInstance): Promise<void> {
  app.addHook('onRoute', (route) => {
    if (![route.method].flat().includes('GET')) route.compress = false;
  });
  await app.register(compress, { threshold: 1024 });
}

function createServer(
  { tls, log, names, patience }: AppOptions,
  secure: Readonly<Record<string, string>>,
): FastifyInstance {
  const answerError = createErrorHandler(names);
  return Fastify({
    // Addresses that no route could read: no hook runs for them, the answer is the same.
    frameworkErrors: (error, request, reply) => {
      answerError(error, request, reply.headers(secure));
    },
    clientErrorHandler: (error, socket) => {
      const isLate = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
      if (!(isLate && patience.has(socket))) answerUnreadable(error, socket);
    },
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    pluginTimeout: startMs,
    requestTimeout: requestMs,
    genReqId: requestIds(),
    // A reverse proxy on this machine may say whose request it passes on; nobody else may.
    trustProxy: 'loopback',
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    schemaController: noJsonSchema,
    ...(tls === null ? {} : { https: tls }),
  });
}

/** Short, and different after a restart: a start's own prefix and a count. */
function requestIds(): () => string {
  const prefix = randomBytes(4).toString('hex');
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}-${count.toString(36)}`;
  };
}

/** The schema compilers hold inside the API only: other plugins bring their own kind of schema. */
function apiPlugin({ identify, api }: AppOptions): FastifyPluginAsync {
  return async (app) => {
    app.setValidatorCompiler(validatorCompiler);
    app.setSerializerCompiler(serializerCompiler);
    app.decorateRequest('caller');
    const limitPublic = createPublicLimit(app);
    app.addHook('onRequest', async (request) => {
      request.caller = await identify(request);
      await limitPublic(request);
    });
    for (const slice of api) await app.register(slice);
  };
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '';
}
