import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import Fastify from 'fastify';
import { noJsonSchema } from './no-json-schema.ts';

/**
 * A hall often has no TLS: there nothing may ask the browser to upgrade or to remember HTTPS, and
 * headers that browsers honour only in secure contexts are left out instead of warned about.
 */
function optionsFor(isSecure: boolean): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        mediaSrc: ["'self'", 'blob:'],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        // A kiosk prints the ticket's PDF from a hidden frame.
        frameSrc: ["'self'", 'blob:'],
        frameAncestors: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
        ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginOpenerPolicy: isSecure,
    originAgentCluster: isSecure,
    referrerPolicy: { policy: 'no-referrer' },
  };
}

/**
 * The page of the API's documentation brings styles of its own: those that its script writes into
 * the page, and no other, are named by their hashes.
 */
export const documentationPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * What helmet answers with, taken once: it is the same for every request, and put together anew
 * with each one it would be a tenth of what a ticket costs.
 */
export async function securityHeaders(
  isSecure: boolean,
): Promise<Readonly<Record<string, string>>> {
  const probe = Fastify({ schemaController: noJsonSchema });
  await probe.register(helmet, optionsFor(isSecure));
  probe.get('/', async (_request, reply) => reply.raw.getHeaders());
  const headers = (await probe.inject('/')).json<Record<string, string>>();
  await probe.close();
  return Object.freeze(headers);
}
