import type { CookieSerializeOptions } from '@fastify/cookie';
import cookies from '@fastify/cookie';
import { type SessionAnswer, sessionAnswer, signInBody } from '@talon/shared/contract/session.ts';
import type { FastifyPluginAsync } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { createAttempts } from '../http/attempts.ts';
import { Fault } from '../http/fault.ts';
import { requirePerson, staffOf } from '../http/guards.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import type { Audit, Clock, Settings } from '../parts.ts';
import { cookieName, type IdentityStore, type SignedIn } from './identity.ts';
import { type Person, rolesOf } from './people.ts';
import { absoluteMs } from './sessions.ts';
import { agentOf } from './user-agent.ts';

interface Parts {
  readonly identity: IdentityStore;
  readonly settings: Pick<Settings, 'centres'>;
  readonly clock: Clock;
  readonly audit: Audit;
  /** The pages are served under TLS: the cookie then never leaves it. */
  readonly isSecure: boolean;
}

export function cookieOptions(isSecure: boolean): CookieSerializeOptions {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure,
    maxAge: absoluteMs / 1000,
  };
}

export function describeSession(
  { person, csrfToken, pending }: Pick<SignedIn, 'person' | 'csrfToken' | 'pending'>,
  settings: Pick<Settings, 'centres'>,
): SessionAnswer {
  const all = settings.centres().map(({ id }) => id);
  const centres = person.grants.some((grant) => grant.centre === null)
    ? all
    : all.filter((id) => person.grants.some((grant) => grant.centre === id));
  return {
    user: { id: person.id, login: person.login, name: person.name },
    roles: [...rolesOf(person.grants)],
    centres,
    rights: [...new Set(person.rights.map(({ right }) => right))],
    grants: centres.map((centre) => ({ centre, ...heldAt(person, centre) })),
    ...(pending ? { pending: 'second_factor' as const } : {}),
    csrfToken,
  };
}

/** What holds at the centre, given there or everywhere. */
function heldAt({ grants, rights }: Person, at: string) {
  const isHere = ({ centre }: { readonly centre: string | null }) => (centre ?? at) === at;
  return {
    roles: [...rolesOf(grants.filter(isHere))],
    rights: [...new Set(rights.filter(isHere).map(({ right }) => right))],
  };
}

export function recordSignIn(audit: Audit, user: string, via: string): Promise<void> {
  return audit.record({
    by: user,
    centre: null,
    action: 'session.began',
    subject: user,
    details: { via },
  });
}

/** A whole centre signs in from one address, so this stops only who tries login after login. */
const failedSignIns = { most: 200, withinMs: 600_000 };

export function sessionRoutes(parts: Parts): FastifyPluginAsync {
  const { identity, settings, clock, audit } = parts;
  const failures = createAttempts(failedSignIns);
  return async (root) => {
    // Here alone cookies are set; who sends one is found by `identify`.
    await root.register(cookies);
    const app = root.withTypeProvider<ZodTypeProvider>();
    const documented = { tags: ['session'] };

    app.post(
      '/session',
      {
        schema: {
          ...documented,
          summary: 'Signs a person in; the answer sets the session cookie',
          body: signInBody,
          response: { 200: sessionAnswer },
        },
      },
      async (request, reply) => {
        // Accepted, not kept: an answer kept under the key would keep a hash of the password too,
        // and signing in twice does no harm.
        idempotencyKey(request);
        const agent = agentOf(request.headers['user-agent']);
        const signedIn = await failures.guess(request.ip, clock.now(), () =>
          identity.signIn(request.body, agent),
        );
        if (request.caller.kind === 'staff') await identity.signOut(request.caller);
        await recordSignIn(audit, signedIn.person.id, 'password');
        reply.setCookie(cookieName, signedIn.cookie, cookieOptions(parts.isSecure));
        reply.header('cache-control', 'no-store');
        return describeSession(signedIn, settings);
      },
    );

    app.get(
      '/session',
      {
        onRequest: requirePerson(),
        schema: {
          ...documented,
          summary: 'Who is signed in, and the token that changes must carry',
          response: { 200: sessionAnswer },
        },
      },
      async (request, reply) => {
        const caller = staffOf(request);
        const person = identity.personOf(caller.user);
        if (person === undefined) throw new Fault('unauthenticated');
        reply.header('cache-control', 'no-store');
        const { csrfToken, pending = false } = caller;
        return describeSession({ person, csrfToken, pending }, settings);
      },
    );

    app.delete(
      '/session',
      {
        onRequest: requirePerson(),
        schema: { ...documented, summary: 'Signs out', response: { 204: z.undefined() } },
      },
      async (request, reply) => {
        await identity.signOut(staffOf(request));
        reply.clearCookie(cookieName, { path: '/' });
        return reply.code(204).send();
      },
    );
  };
}
