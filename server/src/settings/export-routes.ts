import {
  centreExport,
  centreImport,
  centreImported,
} from '@talon/shared/contract/centre-export.ts';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { Fault } from '../http/fault.ts';
import { ensureAt, requireStaff, staffOf } from '../http/guards.ts';
import { exportCentre, importCentre, missingFiles, type StoredFile } from './export-file.ts';
import { answerWritten, bodyLimit, ofCentre, type SettingsRoutesParts } from './routes-parts.ts';

const tags = ['settings'];
const onRequest = requireStaff('administrator');

export interface ExportRoutesParts extends SettingsRoutesParts {
  readonly filesOf: (centre: string) => Promise<readonly StoredFile[]>;
}

export function exportRoutes(app: FastifyInstance, parts: ExportRoutesParts): void {
  exportRoute(app, parts);
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
          'are. Files of boards that are not here are named: they are uploaded by themselves.',
        body: centreImport,
        response: { 200: centreImported },
      },
    },
    async (request, reply) => {
      const { into, file } = request.body;
      // Who administers every centre may make one; who administers one may replace that.
      ensureAt(request.caller, into, 'administrator');
      return repeatable(request, reply, into, async () => {
        const done = await importCentre(settings, file, into, staffOf(request).user);
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
