import { integrityExportQuery } from '@talon/shared/contract/integrity-report.ts';
import {
  attendanceExportQuery,
  type ExportFormat,
  visitsExportQuery,
} from '@talon/shared/contract/reports.ts';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Settings } from '../parts.ts';
import type { ReportDocument } from './document.ts';
import type { DocumentWriter } from './document-writer.ts';
import type { Documents } from './documents.ts';
import { centreOf, ensureComparison, ensurePeriod, ofCentre, readers, tags } from './routes.ts';
import { askedOf } from './visits-report.ts';

export interface FileRoutesParts {
  readonly documents: Documents;
  readonly write: DocumentWriter['write'];
  readonly settings: Pick<Settings, 'get'>;
}

export const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const satisfies Record<ExportFormat, string>;

/** Reports as files: the same question gives what the page shows. */
export function fileRoutes({ documents, write, settings }: FileRoutesParts): FastifyPluginAsyncZod {
  const send = async (
    reply: FastifyReply,
    name: string,
    format: ExportFormat,
    document: ReportDocument,
  ) => {
    const bytes = await write({ format, document });
    return reply
      .header('content-type', mediaTypes[format])
      .header('content-disposition', `attachment; filename="${name}.${format}"`)
      .header('cache-control', 'no-store')
      .send(Buffer.from(bytes));
  };
  return async (api) => {
    api.get(
      '/centres/:centre/reports/visits/file',
      {
        onRequest: readers,
        schema: {
          ...{ tags, params: ofCentre, querystring: visitsExportQuery },
          summary: 'The report of visits as CSV, XLSX or PDF',
        },
      },
      async (request, reply) => {
        const centre = centreOf(settings, request.params.centre);
        const { format, sort, descending, ...query } = request.query;
        const asked = askedOf(query);
        ensurePeriod(asked.period);
        ensureComparison(asked.compare);
        const order = { sort, descending: descending === 'true' };
        const document = await documents.visits(centre, asked, order);
        const { from, to } = asked.period;
        return send(reply, `talon-visits-${from}-${to}`, format, document);
      },
    );
    api.get(
      '/centres/:centre/reports/attendance/file',
      {
        onRequest: readers,
        schema: {
          ...{ tags, params: ofCentre, querystring: attendanceExportQuery },
          summary: 'The attendance report of a month as CSV, XLSX or PDF',
        },
      },
      async (request, reply) => {
        const centre = centreOf(settings, request.params.centre);
        const { month, language, format } = request.query;
        const document = await documents.attendance(centre, month, language);
        return send(reply, `talon-attendance-${month}`, format, document);
      },
    );
    api.get(
      '/centres/:centre/reports/integrity/file',
      {
        onRequest: readers,
        schema: {
          ...{ tags, params: ofCentre, querystring: integrityExportQuery },
          summary: 'Who changed the order of the queue, as CSV, XLSX or PDF',
        },
      },
      async (request, reply) => {
        const centre = centreOf(settings, request.params.centre);
        const { from, to, kind, language, format } = request.query;
        ensurePeriod({ from, to });
        const asked = { period: { from, to }, kind: kind ?? null, language };
        const document = await documents.integrity(centre, asked);
        return send(reply, `talon-integrity-${from}-${to}`, format, document);
      },
    );
  };
}
