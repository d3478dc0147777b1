import {
  centreSettings,
  settingsChange,
  settingsSaved,
} from '@talon/shared/contract/centre-settings.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Fault, type FieldError, invalid } from '../http/fault.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import { ifMatch } from '../http/if-match.ts';
import type { Audit } from '../parts.ts';
import type { SettingsStore } from './store.ts';

export interface SettingsRoutesParts {
  readonly settings: SettingsStore;
  readonly audit: Audit;
}

/** A catalogue of a thousand services with their documents in three languages. */
export const bodyLimit = 8 * 1024 * 1024;
export const ofCentre = z.strictObject({ centre: opaqueId });
export const conditional = z.looseObject({ 'if-match': z.string().max(200).optional() });
const url = '/admin/centres/:centre/settings';
const tags = ['settings'];
const onRequest = requireStaff('administrator');
const conditionally =
  'Send the ETag of what you read as If-Match: when somebody else has saved since, the answer is ' +
  '412 and nothing is stored. Without If-Match the last writer wins.';

export function settingsRoutes(parts: SettingsRoutesParts): FastifyPluginAsync {
  return async (app) => {
    readRoute(app, parts);
    replaceRoute(app, parts);
    changeRoute(app, parts);
  };
}

function readRoute(root: FastifyInstance, { settings }: SettingsRoutesParts): void {
  root.withTypeProvider<ZodTypeProvider>().get(
    url,
    {
      onRequest,
      schema: {
        tags,
        summary: 'Everything a centre is set up with',
        params: ofCentre,
        response: { 200: centreSettings },
      },
    },
    async (request, reply) => {
      const { centre } = request.params;
      const found = settings.get(centre);
      if (found === undefined) throw new Fault('not_found');
      reply.header('etag', `"${settings.versionOf(centre)}"`);
      // Checked when it was stored; the schema's arrays differ in `readonly` only.
      return reply.serializer(JSON.stringify).send(found as z.output<typeof centreSettings>);
    },
  );
}

function replaceRoute(root: FastifyInstance, parts: SettingsRoutesParts): void {
  root.withTypeProvider<ZodTypeProvider>().put(
    url,
    {
      bodyLimit,
      onRequest,
      schema: {
        tags,
        summary: 'Replaces them whole: texts at once, letters from tomorrow',
        description: conditionally,
        params: ofCentre,
        headers: conditional,
        body: centreSettings,
        response: { 200: settingsSaved },
      },
    },
    async (request, reply) => {
      const { centre } = request.params;
      if (request.body.id !== centre) throw invalid('id', 'is not the centre of the path');
      const terms = { by: staffOf(request).user, isBasedOn: ifMatch(request) };
      const errors = await parts.settings.save(request.body, 'api', terms);
      return saved(parts, request, reply, errors);
    },
  );
}

function changeRoute(root: FastifyInstance, parts: SettingsRoutesParts): void {
  const { settings } = parts;
  root.withTypeProvider<ZodTypeProvider>().patch(
    url,
    {
      bodyLimit,
      onRequest,
      schema: {
        tags,
        summary: 'Replaces the parts that are sent and leaves the others as they are',
        description: conditionally,
        params: ofCentre,
        headers: conditional,
        body: settingsChange,
        response: { 200: settingsSaved },
      },
    },
    async (request, reply) => {
      const { centre } = request.params;
      if (settings.get(centre) === undefined) throw new Fault('not_found');
      // No part is there as `undefined`: JSON has no such value.
      const change = request.body as Partial<CentreSettings>;
      const terms = { by: staffOf(request).user, isBasedOn: ifMatch(request) };
      const edit = (now: CentreSettings) => ({ ...now, ...change });
      const errors = await settings.change(centre, edit, 'api', terms);
      return saved(parts, request, reply, errors);
    },
  );
}

async function saved(
  { settings, audit }: SettingsRoutesParts,
  request: FastifyRequest<{ Params: { centre: string } }>,
  reply: FastifyReply,
  errors: readonly FieldError[],
): Promise<{ version: number }> {
  if (errors.length > 0) throw new Fault('validation_failed', { errors });
  const { centre } = request.params;
  const version = settings.versionOf(centre);
  await audit.record({
    by: staffOf(request).user,
    centre,
    action: 'settings.changed',
    subject: centre,
    details: { version },
  });
  reply.header('etag', `"${version}"`);
  return { version };
}
