import type { FastifyRequest } from 'fastify';
import type { LoggerOptions } from 'pino';

/** Keys travel in a query only where a browser cannot set a header (a PDF's link). */
const secretParameters = /([?&](?:key|token|secret|code)=)[^&#]*/gi;

export function redactUrl(url: string): string {
  return url.replace(secretParameters, '$1…');
}

/** What a request leaves in the log: no key, token, cookie, body or address of a visitor. */
export function loggerOptions(level: string): LoggerOptions {
  return {
    level,
    base: null,
    redact: {
      paths: [
        'req.headers.authorization',
        'req.headers.cookie',
        'req.headers["x-ticket-key"]',
        'req.headers["x-csrf-token"]',
        'res.headers["set-cookie"]',
      ],
      censor: '…',
    },
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, url: redactUrl(request.url) }),
    },
  };
}
