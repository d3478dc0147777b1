import cookies from '@fastify/cookie';
import {
  invitationAnswer,
  invitationBody,
  invitationLook,
  sessionAnswer,
} from '@talon/shared/contract/session.ts';
import type { FastifyPluginAsync } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { createAttempts } from '../http/attempts.ts';
import { invalid } from '../http/fault.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import type { Audit, Clock, Settings } from '../parts.ts';
import { cookieName, type IdentityStore } from './identity.ts';
import { ensureGoodPassword, hashPassword } from './password.ts';
import { cookieOptions, describeSession, recordSignIn } from './routes.ts';
import { agentOf } from './user-agent.ts';

interface InvitationParts {
  readonly identity: IdentityStore;
  readonly settings: Pick<Settings, 'centres'>;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly isSecure: boolean;
}

const tags = ['session'];

/** What a one-time link opens. The token is in the body: no address, no log has it. */
export function invitationRoutes(parts: InvitationParts): FastifyPluginAsync {
  const { identity, clock, audit } = parts;
  const { people, links, secondFactor } = identity;
  const tries = createAttempts({ most: 60, withinMs: 60_000 });
  const linkOf = (address: string, token: string) =>
    tries.guess(address, clock.now(), async () => {
      const link = await links.find(token);
      if (link !== null && people.byId(link.user) === undefined) await people.refresh();
      const person = link === null ? undefined : people.byId(link.user);
      if (link === null || person === undefined || person.disabledAt !== null) {
        throw invalid('token', 'used or expired', 'link_expired');
      }
      return { link, person };
    });
  return async (root) => {
    await root.register(cookies);
    const app = root.withTypeProvider<ZodTypeProvider>();
    app.post(
      '/invitations/look',
      {
        schema: {
          tags,
          summary: 'Whom a one-time link is for',
          body: invitationLook,
          response: { 200: invitationAnswer },
        },
      },
      async (request, reply) => {
        idempotencyKey(request);
        const { link, person } = await linkOf(request.ip, request.body.token);
        reply.header('cache-control', 'no-store');
        const { name, login } = person;
        return { kind: link.kind, name, login, until: new Date(link.until).toISOString() };
      },
    );
    app.post(
      '/invitations',
      {
        schema: {
          tags,
          summary: 'Sets the password, once, and signs in',
          description: 'A person with a second factor is not signed in by it: `session` is null.',
          body: invitationBody,
          response: { 201: z.object({ session: sessionAnswer.nullable() }) },
        },
      },
      async (request, reply) => {
        idempotencyKey(request);
        const { token, password } = request.body;
        const { link, person } = await linkOf(request.ip, token);
        ensureGoodPassword('password', password, person.login);
        const proof = await hashPassword(password);
        if (!(await links.take(token, proof))) throw invalid('token', 'used', 'link_expired');
        await people.refresh();
        await identity.endSessions(person.id);
        const entry = { by: person.id, centre: null, subject: person.id };
        const details = { kind: link.kind };
        await audit.record({ ...entry, action: 'session.password_set', details });
        reply.code(201).header('cache-control', 'no-store');
        if (await secondFactor.isStillOn(person.id)) return { session: null };
        const agent = agentOf(request.headers['user-agent']);
        const signedIn = await identity.beginSession(person.id, { agent, proof });
        if (signedIn === null) throw invalid('token', 'reset meanwhile', 'link_expired');
        await recordSignIn(audit, person.id, 'link');
        reply.setCookie(cookieName, signedIn.cookie, cookieOptions(parts.isSecure));
        return { session: describeSession(signedIn, parts.settings) };
      },
    );
  };
}
