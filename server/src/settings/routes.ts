import {
  centreSettings,
  settingsChange,
  settingsSaved,
} from '@talon/shared/contract/centre-settings.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Fault, invalid } from '../http/fault.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import { ifMatch } from '../http/if-match.ts';
import { type ExportRoutesParts, exportRoutes } from './export-routes.ts';
import { historyRoutes } from './history-routes.ts';
import { type NewCentreParts, newCentreRoutes } from './new-centre-routes.ts';
import {
  answerWritten,
  bodyLimit,
  conditional,
  ofCentre,
  type SettingsRoutesParts,
} from './routes-parts.ts';
import type { SettingsStore } from './store.ts';

const url = '/admin/centres/:centre/settings';
const tags = ['settings'];
const action = 'settings.changed';
const onRequest = requireStaff('administrator');
const conditionally =
  'Send the ETag of what you read as If-Match: when somebody else has saved since, the answer is ' +
  '412 and nothing is stored. Without If-Match the last writer wins.';

export function settingsRoutes(parts: ExportRoutesParts & NewCentreParts): FastifyPluginAsync {
  return async (app) => {
    readRoute(app, parts);
    replaceRoute(app, parts);
    changeRoute(app, parts);
    historyRoutes(app, parts);
    exportRoutes(app, parts);
    newCentreRoutes(app, parts);
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
      const found = settings.written(centre);
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
      const { body } = request;
      const done = await parts.settings.write(centre, () => body, 'api', terms);
      return answerWritten(parts, { request, reply, centre, done, action });
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
        description: `${conditionally} With \`from\` the change is planned for that date instead.`,
        params: ofCentre,
        querystring: z.strictObject({ from: z.iso.date().optional() }),
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
      const { from } = request.query;
      if (from !== undefined) return planned(parts, centre, change, { ...terms, from });
      const edit = (now: CentreSettings | null) => ({ ...here(now), ...change });
      const done = await settings.write(centre, edit, 'api', terms);
      return answerWritten(parts, { request, reply, centre, done, action });
    },
  );
}

/** Centres are never removed: what was there is there. */
function here(now: CentreSettings | null): CentreSettings {
  if (now === null) throw new Fault('not_found');
  return now;
}

async function planned(
  { settings, audit }: SettingsRoutesParts,
  centre: string,
  change: Partial<CentreSettings>,
  terms: Parameters<SettingsStore['planning']['add']>[2],
): Promise<{ version: number }> {
  const edit = (now: CentreSettings) => ({ ...now, ...change });
  const errors = await settings.planning.add(centre, edit, terms);
  if (errors.length > 0) throw new Fault('validation_failed', { errors });
  const changes = settings.planning.of(centre)?.changes ?? [];
  await audit.record({
    by: terms.by,
    centre,
    action: 'settings.planned',
    subject: centre,
    details: { from: terms.from, changed: changes.length },
    found: changes,
  });
  return { version: settings.versionOf(centre) };
}
