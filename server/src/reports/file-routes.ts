import { integrityExportQuery } from '@talon/shared/contract/integrity-report.ts';
import {
  attendanceExportQuery,
  type ExportFormat,
  visitsExportQuery,
} from '@talon/shared/contract/reports.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { staffOf } from '../http/guards.ts';
import type { Audit, Settings } from '../parts.ts';
import type { ReportDocument } from './document.ts';
import type { DocumentWriter } from './document-writer.ts';
import type { Documents } from './documents.ts';
import { centreOf, ensureComparison, ensurePeriod, ofCentre, readers, tags } from './routes.ts';
import { askedOf } from './visits-report.ts';

export interface FileRoutesParts {
  readonly documents: Documents;
  readonly write: DocumentWriter['write'];
  readonly settings: Pick<Settings, 'get'>;
  readonly audit: Audit;
}

/** What was taken, as the audit log and the name of the file tell it. */
interface Taken {
  readonly report: 'visits' | 'attendance' | 'integrity';
  /** Its first and last day, or the month alone. */
  readonly period: readonly string[];
  readonly format: ExportFormat;
  readonly document: ReportDocument;
}

export const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const satisfies Record<ExportFormat, string>;

/** Reports as files: the same question gives what the page shows. */
export function fileRoutes(parts: FileRoutesParts): FastifyPluginAsyncZod {
  const { documents, settings } = parts;
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    centre: string,
    { report, period, format, document }: Taken,
  ) => {
    const bytes = await parts.write({ format, document });
    await parts.audit.record({
      by: staffOf(request).user,
      centre,
      action: 'reports.exported',
      subject: null,
      details: { report, period: period.join(' – '), format },
    });
    const name = ['talon', report, ...period].join('-');
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
        const taken = { report: 'visits', period: [from, to], format, document } as const;
        return send(request, reply, centre.id, taken);
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
        const taken = { report: 'attendance', period: [month], format, document } as const;
        return send(request, reply, centre.id, taken);
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
        const taken = { report: 'integrity', period: [from, to], format, document } as const;
        return send(request, reply, centre.id, taken);
      },
    );
  };
}
