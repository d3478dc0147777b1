import { timingSafeEqual } from 'node:crypto';
import cookies from '@fastify/cookie';
import { firstRunAnswer } from '@talon/shared/contract/installation.ts';
import { firstRunBody, sessionAnswer } from '@talon/shared/contract/session.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import type { FastifyPluginAsync } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { createAttempts } from '../http/attempts.ts';
import { invalid } from '../http/fault.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import type { Audit, Clock, Ids, Settings } from '../parts.ts';
import { cookieName, type IdentityStore } from './identity.ts';
import { ensureGoodPassword } from './password.ts';
import { cookieOptions, describeSession } from './routes.ts';
import { agentOf } from './user-agent.ts';

const validMs = 30 * 60_000;

/** The one-time link of an installation in which nobody can sign in yet. */
export interface FirstRun {
  /** null when somebody can sign in. Printed once, never logged. */
  readonly token: string | null;
  readonly state: () => { readonly needed: boolean; readonly valid: boolean };
  readonly opens: (token: string) => boolean;
}

export function createFirstRun(parts: {
  readonly identity: Pick<IdentityStore, 'isEmpty'>;
  readonly ids: Ids;
  readonly clock: Clock;
}): FirstRun {
  const { identity, clock } = parts;
  const token = identity.isEmpty() ? parts.ids.secret() : null;
  const until: Instant = clock.now() + validMs;
  const isValid = () => token !== null && identity.isEmpty() && clock.now() < until;
  return {
    token,
    state: () => ({ needed: identity.isEmpty(), valid: isValid() }),
    opens: (given) => {
      if (token === null || !isValid()) return false;
      // Bytes, not characters: of another alphabet as many characters are more bytes.
      const [bytes, wanted] = [Buffer.from(given), Buffer.from(token)];
      return bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
    },
  };
}

export function firstRunRoutes(parts: {
  readonly firstRun: FirstRun;
  readonly identity: IdentityStore;
  readonly settings: Pick<Settings, 'centres'>;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly isSecure: boolean;
  readonly addSampleCentre: () => Promise<void>;
}): FastifyPluginAsync {
  const { firstRun, identity, clock } = parts;
  const tries = createAttempts({ most: 20, withinMs: 60_000 });
  return async (root) => {
    // Here alone cookies are set; who sends one is found by `identify`.
    await root.register(cookies);
    const app = root.withTypeProvider<ZodTypeProvider>();
    app.get(
      '/first-run',
      {
        schema: {
          tags: ['installation'],
          summary: 'Whether the first administrator is still to come',
          response: { 200: firstRunAnswer },
        },
      },
      async () => firstRun.state(),
    );
    app.post(
      '/first-run',
      {
        schema: {
          tags: ['installation'],
          summary: 'Makes the first administrator and signs in',
          body: firstRunBody,
          response: { 201: sessionAnswer },
        },
      },
      async (request, reply) => {
        idempotencyKey(request);
        tries.spend(request.ip, clock.now());
        const { token, login, name, password, centre } = request.body;
        if (!firstRun.opens(token)) throw invalid('token', 'wrong or expired', 'code_expired');
        ensureGoodPassword('password', password, login);
        if (centre === 'sample') await parts.addSampleCentre();
        const added = await identity.addFirst({
          login,
          name,
          password,
          grants: [{ role: 'administrator', centre: null }],
        });
        if (!added) throw invalid('token', 'used before', 'code_expired');
        const person = identity.people.byLogin(login);
        if (person === undefined) throw new Error('the first person is not there');
        const agent = agentOf(request.headers['user-agent']);
        const signedIn = await identity.beginSession(person.id, { agent });
        if (signedIn === null) throw new Error('the first person is shut out');
        await parts.audit.record({
          by: person.id,
          centre: null,
          action: 'installation.first_run',
          subject: person.id,
        });
        reply.setCookie(cookieName, signedIn.cookie, cookieOptions(parts.isSecure));
        return reply.code(201).send(describeSession(signedIn, parts.settings));
      },
    );
  };
}
