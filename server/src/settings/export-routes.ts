import {
  centreExport,
  centreImport,
  centreImported,
  centreImportLook,
} from '@talon/shared/contract/centre-export.ts';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { Fault } from '../http/fault.ts';
import { ensureAt, requireStaff, staffOf } from '../http/guards.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import { ifMatch } from '../http/if-match.ts';
import {
  exportCentre,
  importCentre,
  lookAtImport,
  missingFiles,
  type StoredFile,
} from './export-file.ts';
import { listed, written } from './listed.ts';
import {
  answerWritten,
  bodyLimit,
  conditional,
  ofCentre,
  type SettingsRoutesParts,
} from './routes-parts.ts';

const tags = ['settings'];
const onRequest = requireStaff('administrator');

export interface ExportRoutesParts extends SettingsRoutesParts {
  readonly filesOf: (centre: string) => Promise<readonly StoredFile[]>;
}

export function exportRoutes(app: FastifyInstance, parts: ExportRoutesParts): void {
  exportRoute(app, parts);
  lookRoute(app, parts);
  importRoute(app, parts);
}

function exportRoute(root: FastifyInstance, parts: ExportRoutesParts): void {
  const { settings, audit, clock } = parts;
  root.withTypeProvider<ZodTypeProvider>().get(
    '/admin/centres/:centre/export',
    {
      onRequest,
      schema: {
        tags,
        summary: 'The whole centre as one file that another installation takes',
        params: ofCentre,
        response: { 200: centreExport },
      },
    },
    async (request, reply) => {
      const { centre } = request.params;
      const file = exportCentre(settings, centre, await parts.filesOf(centre), clock.now());
      if (file === null) throw new Fault('not_found');
      const by = staffOf(request).user;
      await audit.record({ by, centre, action: 'settings.exported', subject: centre });
      reply.header('content-disposition', `attachment; filename="${centre}.talon.json"`);
      return reply.serializer((ready: unknown) => JSON.stringify(ready, null, 2)).send(file);
    },
  );
}

function lookRoute(root: FastifyInstance, parts: ExportRoutesParts): void {
  const { settings } = parts;
  root.withTypeProvider<ZodTypeProvider>().post(
    '/admin/centres/import/look',
    {
      bodyLimit,
      onRequest,
      schema: {
        tags,
        summary: 'What taking a centre from its file would change, without taking it',
        description: 'Refused as the taking would be, every fault named by its path.',
        body: centreImport,
        response: { 200: centreImportLook },
      },
    },
    async (request) => {
      idempotencyKey(request);
      const { into, file } = request.body;
      ensureAt(request.caller, into, 'administrator');
      const { faults, changes } = lookAtImport(settings, file, into);
      if (faults.length > 0) throw new Fault('validation_failed', { errors: faults });
      return {
        created: settings.get(into) === undefined,
        version: settings.versionOf(into),
        changed: changes.length,
        changes: written(listed(changes)),
        missingMedia: [...missingFiles(file, await parts.filesOf(into))],
      };
    },
  );
}

function importRoute(root: FastifyInstance, parts: ExportRoutesParts): void {
  const { settings, repeatable } = parts;
  root.withTypeProvider<ZodTypeProvider>().post(
    '/admin/centres/import',
    {
      bodyLimit,
      onRequest,
      schema: {
        tags,
        summary: 'Takes a whole centre from its file, as a new one or in place of one',
        description:
          'Every fault is named by its path. People, devices and days of the centre stay as they ' +
          'are. Files of boards that are not here are named: they are uploaded by themselves. With ' +
          'If-Match it is taken only where that version is still in force.',
        headers: conditional,
        body: centreImport,
        response: { 200: centreImported },
      },
    },
    async (request, reply) => {
      const { into, file } = request.body;
      // Who administers every centre may make one; who administers one may replace that.
      ensureAt(request.caller, into, 'administrator');
      return repeatable(request, reply, into, async () => {
        const terms = { by: staffOf(request).user, isBasedOn: ifMatch(request) };
        const done = await importCentre(settings, file, into, terms);
        if (done.kind === 'faulty') throw new Fault('validation_failed', { errors: done.faults });
        const { version } = await answerWritten(parts, {
          request,
          reply,
          centre: into,
          done: done.written,
          action: 'settings.imported',
        });
        const missing = missingFiles(file, await parts.filesOf(into));
        const { created } = done;
        return { status: 200, body: { centre: into, version, created, missingMedia: missing } };
      });
    },
  );
}
