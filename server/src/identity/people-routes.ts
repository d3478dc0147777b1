import {
  linkAnswer,
  newPersonBody,
  peopleAnswer,
  personChange,
  personItem,
  signInRules,
} from '@talon/shared/contract/people.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import { emptyBody } from '@talon/shared/contract/tickets.ts';
import { defaultSecurity } from '@talon/shared/domain/settings/security-settings.ts';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Fault } from '../http/fault.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import type { Repeatable } from '../http/repeatable.ts';
import type { Audit, Clock, Settings } from '../parts.ts';
import { createAccessCare } from './access-care.ts';
import type { IdentityStore } from './identity.ts';
import { createPeopleCare } from './people-care.ts';
import { type HeldWindows, peopleItems } from './person-item.ts';

export interface PeopleParts {
  readonly identity: IdentityStore;
  readonly settings: Settings;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly repeatable: Repeatable;
  /** Which window each person holds now at a centre. */
  readonly heldAt: HeldWindows;
  readonly publicUrl: string;
  readonly hasDirectory: boolean;
}

const tags = ['people'];
const onRequest = requireStaff('administrator');
const ofCentre = z.strictObject({ centre: opaqueId });
const ofPerson = z.strictObject({ centre: opaqueId, person: opaqueId });
const base = '/admin/centres/:centre/people';
type OfPerson = FastifyRequest<{ Params: { centre: string; person: string } }>;

/** The people of a centre, for its administrators. */
export function peopleRoutes(parts: PeopleParts): FastifyPluginAsync {
  return async (app) => {
    await app.register(listAndAdd(parts));
    await app.register(changes(parts));
    await app.register(access(parts));
    await app.register(rules(parts));
  };
}

const whoAndWhere = (request: OfPerson) => ({
  caller: staffOf(request),
  centre: request.params.centre,
  person: request.params.person,
});

function listAndAdd(parts: PeopleParts): FastifyPluginAsync {
  const { identity, settings, hasDirectory } = parts;
  const care = createPeopleCare(parts);
  return async (root) => {
    const app = root.withTypeProvider<ZodTypeProvider>();
    app.get(
      base,
      {
        onRequest,
        schema: {
          tags,
          summary: 'Who works at a centre, as what, and whether they are here now',
          params: ofCentre,
          response: { 200: peopleAnswer },
        },
      },
      async (request) => {
        const { centre } = request.params;
        const found = settings.get(centre);
        if (found === undefined) throw new Fault('not_found');
        await identity.people.refresh();
        const items = await peopleItems(parts, centre, staffOf(request));
        const { secondFactorFor } = found.security ?? defaultSecurity;
        return { items, secondFactorFor: [...secondFactorFor], hasDirectory };
      },
    );
    app.post(
      base,
      {
        onRequest,
        schema: {
          tags,
          summary: 'Adds a person; a one-time link lets them in',
          description:
            'With `existing` somebody of another centre is given the roles here instead, by an ' +
            'administrator of every centre where they work.',
          params: ofCentre,
          body: newPersonBody,
          response: { 201: personItem },
        },
      },
      async (request, reply) =>
        parts.repeatable(request, reply, request.params.centre, async () => ({
          status: 201,
          body: await care.add(staffOf(request), request.params.centre, request.body),
        })),
    );
  };
}

function changes(parts: PeopleParts): FastifyPluginAsync {
  const care = createPeopleCare(parts);
  return async (root) => {
    const app = root.withTypeProvider<ZodTypeProvider>();
    app.patch(
      `${base}/:person`,
      {
        onRequest,
        schema: {
          tags,
          summary: 'Changes name, login, roles and rights; in force at once',
          params: ofPerson,
          body: personChange,
          response: { 200: personItem },
        },
      },
      async (request) => care.change(whoAndWhere(request), request.body),
    );
    for (const what of ['disable', 'enable'] as const) {
      app.post(
        `${base}/:person/${what}`,
        {
          onRequest,
          schema: {
            tags,
            summary:
              what === 'disable'
                ? 'Ends all sessions of a person and lets nobody in; tells the window they hold'
                : 'Lets a person in again',
            params: ofPerson,
            body: emptyBody,
            response: { 200: personItem },
          },
        },
        async (request) => {
          idempotencyKey(request);
          return care.setAccess(whoAndWhere(request), what === 'enable');
        },
      );
    }
  };
}

function access(parts: PeopleParts): FastifyPluginAsync {
  const care = createAccessCare(parts);
  return async (root) => {
    const app = root.withTypeProvider<ZodTypeProvider>();
    app.post(
      `${base}/:person/link`,
      {
        onRequest,
        schema: {
          tags,
          summary: 'A one-time link to set the password; the one before opens nothing any more',
          description: 'A password in use is void from now on. The link is told here only.',
          params: ofPerson,
          body: emptyBody,
          response: { 201: linkAnswer },
        },
      },
      async (request, reply) => {
        // Accepted, not kept: the answer is a secret, and a link made twice is one link.
        idempotencyKey(request);
        const link = await care.makeLink(whoAndWhere(request));
        return reply.code(201).header('cache-control', 'no-store').send(link);
      },
    );
    app.delete(
      `${base}/:person/sessions`,
      {
        onRequest,
        schema: {
          tags,
          summary: 'Signs a person out everywhere',
          params: ofPerson,
          response: { 204: z.undefined() },
        },
      },
      async (request, reply) => {
        await care.endSessions(whoAndWhere(request));
        return reply.code(204).send();
      },
    );
    app.delete(
      `${base}/:person/second-factor`,
      {
        onRequest,
        schema: {
          tags,
          summary: 'Takes away the second factor of a person who has lost it',
          params: ofPerson,
          response: { 204: z.undefined() },
        },
      },
      async (request, reply) => {
        await care.resetSecondFactor(whoAndWhere(request));
        return reply.code(204).send();
      },
    );
  };
}

function rules({ settings, audit }: PeopleParts): FastifyPluginAsync {
  return async (root) => {
    root.withTypeProvider<ZodTypeProvider>().put(
      '/admin/centres/:centre/sign-in-rules',
      {
        onRequest,
        schema: {
          tags,
          summary: 'Which roles sign in with a second factor',
          params: ofCentre,
          body: signInRules,
          response: { 200: signInRules },
        },
      },
      async (request) => {
        const { centre } = request.params;
        const before = settings.get(centre)?.security;
        if (settings.get(centre) === undefined) throw new Fault('not_found');
        const secondFactorFor = [...new Set(request.body.secondFactorFor)];
        const security = { ...(before ?? defaultSecurity), secondFactorFor };
        const by = staffOf(request).user;
        const edit = (now: Parameters<Parameters<Settings['change']>[1]>[0]) => ({
          ...now,
          security,
        });
        const errors = await settings.change(centre, edit, 'api', { by });
        if (errors.length > 0) throw new Fault('validation_failed', { errors });
        await audit.record({
          by,
          centre,
          action: 'settings.sign_in_rules',
          subject: centre,
          before: before ?? defaultSecurity,
          after: security,
        });
        return { secondFactorFor };
      },
    );
  };
}
