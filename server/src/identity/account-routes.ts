import {
  accountAnswer,
  confirmedByPassword,
  passwordBody,
  recoveryAnswer,
  secretAnswer,
  secretBody,
  sixDigits,
} from '@talon/shared/contract/account.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { createAttempts } from '../http/attempts.ts';
import { Fault, invalid } from '../http/fault.ts';
import { requirePerson, staffOf } from '../http/guards.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import type { Audit, Clock, Settings } from '../parts.ts';
import type { IdentityStore } from './identity.ts';
import { ensureGoodPassword } from './password.ts';
import type { Person } from './people.ts';
import { asksSecondFactor } from './rules.ts';

interface AccountParts {
  readonly identity: IdentityStore;
  readonly settings: Pick<Settings, 'centres'>;
  readonly audit: Audit;
  readonly clock: Clock;
}

const tags = ['account'];
const onRequest = requirePerson();

/** The own account of whoever is signed in: password, second factor, sessions. */
export function accountRoutes(parts: AccountParts): FastifyPluginAsync {
  return async (app) => {
    readAccount(app, parts);
    changePassword(app, parts);
    enrol(app, parts);
    ownSessions(app, parts);
  };
}

function personOf({ identity }: AccountParts, request: FastifyRequest): Person {
  const person = identity.personOf(staffOf(request).user);
  if (person === undefined) throw new Fault('unauthenticated');
  return person;
}

function note({ audit }: AccountParts, person: Person, action: string): Promise<void> {
  return audit.record({ by: person.id, centre: null, action, subject: person.id });
}

/** An unlocked desk must not be enough to take an account over. Returns the stored hash. */
async function ensurePassword(
  { identity }: AccountParts,
  request: FastifyRequest,
  person: Person,
  password: string,
): Promise<string> {
  // Signed in by the directory alone: there is no password to ask for.
  if (!person.hasPassword) return '';
  const proof = await identity.proofOf(person.id, password);
  if (proof === null) throw invalid('password', 'wrong password', 'password_wrong');
  // Whoever reset the password while it was checked has ended this session too.
  if (identity.standingOf(staffOf(request)) === 'ended') throw new Fault('unauthenticated');
  return proof;
}

function readAccount(root: FastifyInstance, parts: AccountParts): void {
  const { identity, settings } = parts;
  root.withTypeProvider<ZodTypeProvider>().get(
    '/account',
    {
      onRequest,
      schema: {
        tags,
        summary: 'The own account: how one signs in, and where one is signed in now',
        response: { 200: accountAnswer },
      },
    },
    async (request, reply) => {
      const person = personOf(parts, request);
      const { session } = staffOf(request);
      const sessions = await identity.sessionsOf(person.id);
      reply.header('cache-control', 'no-store');
      return {
        name: person.name,
        login: person.login,
        hasPassword: person.hasPassword,
        secondFactor: {
          on: identity.secondFactor.isOn(person.id),
          isRequired: asksSecondFactor(settings.centres(), person.grants),
          recoveryLeft: await identity.secondFactor.recoveryLeft(person.id),
        },
        sessions: sessions.map(({ id, startedAt, seenAt, browser, system }) => ({
          id,
          isThis: id === session,
          startedAt: new Date(startedAt).toISOString(),
          seenAt: new Date(seenAt).toISOString(),
          browser,
          system,
        })),
      };
    },
  );
}

function changePassword(root: FastifyInstance, parts: AccountParts): void {
  const { identity } = parts;
  root.withTypeProvider<ZodTypeProvider>().put(
    '/account/password',
    {
      onRequest,
      schema: {
        tags,
        summary: 'Sets another password; every other session of the person ends',
        body: passwordBody,
        response: { 204: z.undefined() },
      },
    },
    async (request, reply) => {
      const person = personOf(parts, request);
      const { password, next } = request.body;
      ensureGoodPassword('next', next, person.login);
      const { session } = staffOf(request);
      const proof = await ensurePassword(parts, request, person, password);
      const isDone = await identity.people.inTurn(() =>
        identity.people.replacePassword(person.id, { proof, session, next }),
      );
      if (!isDone) throw new Fault('unauthenticated');
      await identity.endSessions(person.id, session);
      await note(parts, person, 'session.password_changed');
      return reply.code(204).send();
    },
  );
}

function enrol(root: FastifyInstance, parts: AccountParts): void {
  const { identity, settings, clock } = parts;
  const { secondFactor } = identity;
  const app = root.withTypeProvider<ZodTypeProvider>();
  const tries = createAttempts({ most: 10, withinMs: 300_000 });
  app.post(
    '/account/second-factor',
    {
      onRequest,
      schema: {
        tags,
        summary: 'A secret for the authenticator app; in force after its first code',
        body: secretBody,
        response: { 201: secretAnswer },
      },
    },
    async (request, reply) => {
      idempotencyKey(request);
      const person = personOf(parts, request);
      const { pending = false } = staffOf(request);
      if (!pending) await ensurePassword(parts, request, person, request.body.password ?? '');
      const offer = await secondFactor.offer(person.id, person.login);
      return reply.code(201).header('cache-control', 'no-store').send(offer);
    },
  );
  app.post(
    '/account/second-factor/confirm',
    {
      onRequest,
      schema: {
        tags,
        summary: 'The first code made with the secret puts it in force; answers recovery codes',
        body: sixDigits,
        response: { 200: recoveryAnswer },
      },
    },
    async (request, reply) => {
      idempotencyKey(request);
      const person = personOf(parts, request);
      tries.spend(person.id, clock.now());
      const codes = await secondFactor.confirm(person.id, request.body.code);
      if (codes === null) throw invalid('code', 'wrong code', 'code_expired');
      await identity.endSessions(person.id, staffOf(request).session);
      await note(parts, person, 'session.second_factor_on');
      reply.header('cache-control', 'no-store');
      return { codes: [...codes] };
    },
  );
  app.post(
    '/account/second-factor/remove',
    {
      onRequest,
      schema: {
        tags,
        summary: 'Takes the own second factor away, unless the role asks for it',
        body: confirmedByPassword,
        response: { 204: z.undefined() },
      },
    },
    async (request, reply) => {
      idempotencyKey(request);
      const person = personOf(parts, request);
      const isRequired = asksSecondFactor(settings.centres(), person.grants);
      if (isRequired) throw new Fault('second_factor_required');
      await ensurePassword(parts, request, person, request.body.password);
      await secondFactor.remove(person.id);
      await note(parts, person, 'session.second_factor_off');
      return reply.code(204).send();
    },
  );
}

function ownSessions(root: FastifyInstance, parts: AccountParts): void {
  const { identity } = parts;
  const app = root.withTypeProvider<ZodTypeProvider>();
  app.delete(
    '/account/sessions/:session',
    {
      onRequest,
      schema: {
        tags,
        summary: 'Signs out in another browser',
        params: z.strictObject({ session: opaqueId }),
        response: { 204: z.undefined() },
      },
    },
    async (request, reply) => {
      const { user } = staffOf(request);
      const { session } = request.params;
      const own = await identity.sessionsOf(user);
      if (!own.some(({ id }) => id === session)) throw new Fault('not_found');
      await identity.endSession({ user, session });
      return reply.code(204).send();
    },
  );
  app.delete(
    '/account/sessions',
    {
      onRequest,
      schema: {
        tags,
        summary: 'Signs out everywhere but here',
        response: { 204: z.undefined() },
      },
    },
    async (request, reply) => {
      const { user, session } = staffOf(request);
      await identity.endSessions(user, session);
      return reply.code(204).send();
    },
  );
}
