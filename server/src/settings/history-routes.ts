import { centreSettings, settingsSaved } from '@talon/shared/contract/centre-settings.ts';
import { plannedSettings, settingsHistory } from '@talon/shared/contract/settings-history.ts';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Fault } from '../http/fault.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import { ifMatch } from '../http/if-match.ts';
import { fieldErrors } from '../http/validation.ts';
import { listed, written } from './listed.ts';
import { answerWritten, conditional, ofCentre, type SettingsRoutesParts } from './routes-parts.ts';

const tags = ['settings'];
const onRequest = requireStaff('administrator');
const pageLength = 30;
const url = '/admin/centres/:centre/settings';

export function historyRoutes(app: FastifyInstance, parts: SettingsRoutesParts): void {
  listRoute(app, parts);
  restoreRoute(app, parts);
  plannedRoute(app, parts);
  cancelRoute(app, parts);
}

function person(parts: SettingsRoutesParts, id: string | null) {
  return id === null ? null : { id, name: parts.identity.nameOf(id) };
}

function listRoute(root: FastifyInstance, parts: SettingsRoutesParts): void {
  const { settings } = parts;
  root.withTypeProvider<ZodTypeProvider>().get(
    `${url}/history`,
    {
      onRequest,
      schema: {
        tags,
        summary: 'Every saved version, the newest first: who, when, and what it changed',
        params: ofCentre,
        querystring: z.strictObject({ cursor: z.coerce.number().int().min(1).optional() }),
        response: { 200: settingsHistory },
      },
    },
    async (request) => {
      const { centre } = request.params;
      if (settings.get(centre) === undefined) throw new Fault('not_found');
      const { cursor = null } = request.query;
      const rows = await settings.versions.list(centre, cursor, pageLength + 1);
      const items = rows.slice(0, pageLength);
      const last = rows.length > pageLength ? items.at(-1) : undefined;
      return {
        items: items.map(({ version, saved_at, by, way, restores, changed, changes }) => ({
          version,
          savedAt: new Date(saved_at).toISOString(),
          by: person(parts, by),
          way,
          restores,
          changed,
          changes: written(changes),
        })),
        ...(last === undefined ? {} : { next: String(last.version) }),
      };
    },
  );
}

function restoreRoute(root: FastifyInstance, parts: SettingsRoutesParts): void {
  const { settings, repeatable } = parts;
  root.withTypeProvider<ZodTypeProvider>().post(
    `${url}/history/:version/restore`,
    {
      onRequest,
      schema: {
        tags,
        summary: 'Stores what an earlier version held as a new one, checked as a whole',
        params: ofCentre.extend({ version: z.coerce.number().int().min(1) }),
        headers: conditional,
        body: z.strictObject({}),
        response: { 200: settingsSaved },
      },
    },
    async (request, reply) => {
      const { centre, version } = request.params;
      return repeatable(request, reply, centre, async () => {
        const stored = await settings.versions.read(centre, version);
        if (stored === null) throw new Fault('not_found');
        const parsed = centreSettings.safeParse(stored);
        if (!parsed.success) {
          const errors = fieldErrors(parsed.error.issues, stored);
          throw new Fault('validation_failed', { errors });
        }
        const by = staffOf(request).user;
        const isBasedOn = ifMatch(request);
        const terms = { by, isBasedOn, way: 'restored', restores: version } as const;
        const done = await settings.write(centre, () => parsed.data, 'api', terms);
        const action = 'settings.restored';
        const body = await answerWritten(parts, { request, reply, centre, done, action });
        return { status: 200, body };
      });
    },
  );
}

function plannedRoute(root: FastifyInstance, parts: SettingsRoutesParts): void {
  const { settings } = parts;
  root.withTypeProvider<ZodTypeProvider>().get(
    `${url}/planned`,
    {
      onRequest,
      schema: {
        tags,
        summary: 'What the settings become by themselves on a later date',
        params: ofCentre,
        response: { 200: plannedSettings },
      },
    },
    async (request) => {
      const { centre } = request.params;
      if (settings.get(centre) === undefined) throw new Fault('not_found');
      const plan = settings.planning.of(centre);
      if (plan === null) return { planned: null };
      const errors = settings.planning.faultsOf(plan);
      return {
        planned: {
          from: plan.from,
          savedAt: new Date(plan.savedAt).toISOString(),
          by: person(parts, plan.by),
          changed: plan.changes.length,
          changes: written(listed(plan.changes)),
          errors: errors.map(({ field, message, code }) => ({ field, message, code })),
        },
      };
    },
  );
}

function cancelRoute(root: FastifyInstance, parts: SettingsRoutesParts): void {
  const { settings, audit } = parts;
  root.withTypeProvider<ZodTypeProvider>().delete(
    `${url}/planned`,
    {
      onRequest,
      schema: {
        tags,
        summary: 'Cancels what was planned',
        params: ofCentre,
        response: { 204: z.undefined() },
      },
    },
    async (request, reply) => {
      const { centre } = request.params;
      if (settings.get(centre) === undefined) throw new Fault('not_found');
      const plan = await settings.planning.cancel(centre);
      if (plan === null) throw new Fault('not_found');
      await audit.record({
        by: staffOf(request).user,
        centre,
        action: 'settings.plan_cancelled',
        subject: centre,
        details: { from: plan.from, changed: plan.changes.length },
        found: plan.changes,
      });
      return reply.code(204).send();
    },
  );
}
