import { integrityQuery, integrityReport } from '@talon/shared/contract/integrity-report.ts';
import {
  attendanceQuery,
  attendanceReport,
  mostReportDays,
  rebuildAnswer,
  reportChoices,
  visitsReport,
  visitsReportQuery,
} from '@talon/shared/contract/reports.ts';
import { language, opaqueId } from '@talon/shared/contract/text.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { CentreId } from '@talon/shared/domain/words.ts';
import { reportsTexts } from '@talon/shared/locale/reports/texts.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Fault, invalid } from '../http/fault.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import type { Repeatable } from '../http/repeatable.ts';
import type { Audit, Clock, Identity, Settings } from '../parts.ts';
import { readCursor } from './integrity-report.ts';
import type { Period } from './report-store.ts';
import type { Reports } from './reports.ts';
import { askedOf } from './visits-report.ts';

export interface ReportRoutesParts {
  readonly reports: Reports;
  readonly rebuild: (centre: CentreId) => Promise<number>;
  readonly settings: Pick<Settings, 'get' | 'dateAt'>;
  readonly identity: Pick<Identity, 'staffOf'>;
  readonly clock: Clock;
  readonly audit: Audit;
  readonly repeatable: Repeatable;
}

export const tags = ['reports'];
export const ofCentre = z.strictObject({ centre: opaqueId });
/** Staff appear by name in reports: only those who lead them read these. */
export const readers = requireStaff('supervisor', 'administrator');
const pageSize = 50;

/** The centre of a path, or 404. */
export function centreOf(settings: Pick<Settings, 'get'>, id: CentreId): CentreSettings {
  const centre = settings.get(id);
  if (centre === undefined) throw new Fault('not_found');
  return centre;
}

/** Refuses a period that ends before it begins, or is longer than anybody keeps days. */
export function ensurePeriod({ from, to }: Period, field = 'to'): void {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (days < 0) throw invalid(`query.${field}`, 'is before the first date');
  if (days > mostReportDays) throw invalid(`query.${field}`, 'is too long after the first date');
}

export function ensureComparison(compare: Period | null): void {
  if (compare !== null) ensurePeriod(compare, 'compareTo');
}

/** Reports as the page shows them. */
export function reportRoutes(parts: ReportRoutesParts): FastifyPluginAsyncZod {
  return async (api) => {
    await api.register(visitsRoutes(parts));
    await api.register(otherRoutes(parts));
  };
}

function visitsRoutes({
  reports,
  settings,
  identity,
  clock,
}: ReportRoutesParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.get(
      '/centres/:centre/reports/visits',
      {
        onRequest: readers,
        schema: {
          tags,
          summary: 'Visits of a period, divided, compared and narrowed',
          params: ofCentre,
          querystring: visitsReportQuery,
          response: { 200: visitsReport },
        },
      },
      async (request, reply) => {
        const centre = centreOf(settings, request.params.centre);
        const asked = askedOf(request.query);
        ensurePeriod(asked.period);
        ensureComparison(asked.compare);
        const report = await reports.visits(centre, asked);
        // Made here field by field: to check each of two thousand days again would hold up the hall.
        return reply.serializer(JSON.stringify).send(report);
      },
    );
    api.get(
      '/centres/:centre/reports/choices',
      {
        onRequest: readers,
        schema: {
          tags,
          summary: 'What a report can be narrowed to',
          params: ofCentre,
          querystring: z.strictObject({ language: language.default('uk') }),
          response: { 200: reportChoices },
        },
      },
      async (request) => {
        const centre = centreOf(settings, request.params.centre);
        const { language } = request.query;
        const { names } = reportsTexts[language];
        return {
          today: settings.dateAt(centre.id, clock.now()),
          firstDay: await reports.firstDay(centre),
          categories: centre.categories.map(({ id, name }) => ({ id, name: name[language] })),
          services: centre.services.map(({ id, name, category }) => ({
            ...{ id, category, name: name[language] },
          })),
          windows: centre.windows.map(({ id, number }) => ({ id, name: names.window(number) })),
          employees: identity.staffOf(centre.id).map(({ id, name }) => ({ id, name })),
        };
      },
    );
  };
}

function otherRoutes(parts: ReportRoutesParts): FastifyPluginAsyncZod {
  const { reports, settings, audit, repeatable } = parts;
  return async (api) => {
    api.get(
      '/centres/:centre/reports/attendance',
      {
        onRequest: readers,
        schema: {
          tags,
          summary: 'The attendance report of a month',
          params: ofCentre,
          querystring: attendanceQuery,
          response: { 200: attendanceReport },
        },
      },
      async (request) => {
        const centre = centreOf(settings, request.params.centre);
        return reports.attendance(centre, request.query.month, request.query.language);
      },
    );
    api.get(
      '/centres/:centre/reports/integrity',
      {
        onRequest: readers,
        schema: {
          tags,
          summary: 'Who changed the order of the queue, and why; the newest first',
          params: ofCentre,
          querystring: integrityQuery,
          response: { 200: integrityReport },
        },
      },
      async (request) => {
        const centre = centreOf(settings, request.params.centre);
        const { from, to, kind, cursor, language } = request.query;
        ensurePeriod({ from, to });
        const before = cursor === undefined ? null : readCursor(cursor);
        if (cursor !== undefined && before === null) throw invalid('query.cursor', 'is no cursor');
        const asked = {
          period: { from, to },
          kind: kind ?? null,
          before,
          size: pageSize,
          language,
        };
        return reports.integrity(centre, asked);
      },
    );
    api.post(
      '/centres/:centre/reports/rebuild',
      {
        onRequest: requireStaff('administrator'),
        schema: {
          tags,
          summary: 'Makes every rolled-up day again from the log',
          params: ofCentre,
          body: z.strictObject({}),
          response: { 200: rebuildAnswer },
        },
      },
      async (request, reply) => {
        const centre = centreOf(settings, request.params.centre).id;
        return repeatable(request, reply, centre, async () => {
          const days = await parts.rebuild(centre);
          const by = staffOf(request).user;
          const entry = { by, centre, action: 'reports.rebuilt', subject: centre };
          await audit.record({ ...entry, details: { days } });
          return { status: 200, body: { days } };
        });
      },
    );
  };
}
