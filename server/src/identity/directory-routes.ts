import cookies, { type CookieSerializeOptions } from '@fastify/cookie';
import { waysAnswer } from '@talon/shared/contract/session.ts';
import type { FastifyBaseLogger, FastifyPluginAsync, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Audit } from '../parts.ts';
import { type Directory, ticketLifetimeMs, type Vouched } from './directory.ts';
import { cookieName, type IdentityStore } from './identity.ts';
import { cookieOptions, recordSignIn } from './routes.ts';
import { agentOf } from './user-agent.ts';

interface DirectoryParts {
  readonly identity: IdentityStore;
  /** null: none is set up, and none of its routes is there. */
  readonly directory: Directory | null;
  readonly audit: Audit;
  readonly log: FastifyBaseLogger;
  readonly isSecure: boolean;
}

export const callbackPath = '/api/v1/session/directory/callback';
const startPath = '/api/v1/session/directory';
const ticketCookie = 'talon_directory';
/** A page of ours and nothing else: an address with a host would lead people away. */
const page = z.string().regex(/^\/(console|pair)\/[\w/-]{0,100}$/);

/** Lax, or the browser would not send it with the directory's redirect. */
function ticketOptions(isSecure: boolean): CookieSerializeOptions {
  const maxAge = ticketLifetimeMs / 1000;
  return { path: startPath, httpOnly: true, sameSite: 'lax', secure: isSecure, maxAge };
}

type Outcome = 'unknown' | 'failed' | 'disabled';

export function directoryRoutes(parts: DirectoryParts): FastifyPluginAsync {
  const { directory } = parts;
  return async (root) => {
    await root.register(cookies);
    const app = root.withTypeProvider<ZodTypeProvider>();
    app.get(
      '/session/ways',
      {
        schema: {
          tags: ['session'],
          summary: 'How one may sign in here',
          response: { 200: waysAnswer },
        },
      },
      async () => ({ directory: directory === null ? null : { start: startPath } }),
    );
    if (directory === null) return;
    await app.register(comingAndGoing(parts, directory));
  };
}

function comingAndGoing(parts: DirectoryParts, directory: Directory): FastifyPluginAsync {
  const { identity, isSecure, log } = parts;
  const back = (reply: FastifyReply, to: string, outcome: Outcome) =>
    reply
      .clearCookie(ticketCookie, { path: startPath })
      .redirect(`${to}#directory=${outcome}`, 303);
  return async (root) => {
    const app = root.withTypeProvider<ZodTypeProvider>();
    app.get(
      '/session/directory',
      {
        schema: {
          tags: ['session'],
          summary: 'Sends the browser to the installation’s directory to sign in there',
          querystring: z.strictObject({ to: page.default('/console/') }),
        },
      },
      async (request, reply) => {
        const { to } = request.query;
        try {
          const { url, ticket } = await directory.begin(to);
          reply.setCookie(ticketCookie, ticket, ticketOptions(isSecure));
          return reply.header('cache-control', 'no-store').redirect(url, 303);
        } catch (error) {
          log.warn({ err: error }, 'the directory cannot be asked');
          return back(reply, to, 'failed');
        }
      },
    );
    app.get(
      '/session/directory/callback',
      {
        schema: {
          tags: ['session'],
          summary: 'Where the directory sends the browser back',
          querystring: z.looseObject({}),
        },
      },
      async (request, reply) => {
        reply.header('cache-control', 'no-store');
        const query = request.url.split('?')[1] ?? '';
        const vouched = await directory
          .finish(query, request.cookies[ticketCookie] ?? '')
          .catch((error: unknown) => {
            log.warn({ err: error }, 'a sign-in at the directory failed');
            return null;
          });
        if (vouched === null) return back(reply, '/console/', 'failed');
        const outcome = await enter(parts, reply, vouched, request.headers['user-agent']);
        if (outcome !== null) return back(reply, vouched.to, outcome);
        reply.clearCookie(ticketCookie, { path: startPath });
        if (request.caller.kind === 'staff') await identity.signOut(request.caller);
        return reply.redirect(vouched.to, 303);
      },
    );
  };
}

/** Never makes a person: who may come was written down by an administrator before. */
async function enter(
  { identity, audit, isSecure }: DirectoryParts,
  reply: FastifyReply,
  { login, subject }: Vouched,
  agent: string | undefined,
): Promise<Outcome | null> {
  const person = await identity.people.ofDirectory(login, subject);
  if (person === undefined) return 'unknown';
  if (person.disabledAt !== null) return 'disabled';
  const terms = { way: 'directory', agent: agentOf(agent) } as const;
  const signedIn = await identity.beginSession(person.id, terms);
  if (signedIn === null) return 'disabled';
  await recordSignIn(audit, person.id, 'directory');
  reply.setCookie(cookieName, signedIn.cookie, cookieOptions(isSecure));
  return null;
}
