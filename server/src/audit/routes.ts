import {
  type AuditEntryAnswer,
  auditAnswer,
  auditExportQuery,
  auditQuery,
  auditSummary,
  auditSummaryQuery,
} from '@talon/shared/contract/audit.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { CentreId } from '@talon/shared/domain/words.ts';
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Fault, invalid } from '../http/fault.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import { preferredLanguage } from '../http/language.ts';
import type { Audit, Clock, Identity, Settings } from '../parts.ts';
import { endOfDate } from '../queue/calendar.ts';
import { type AuditLog, type LogEntry, type Place, pageSize, type Reach } from './audit-log.ts';
import { csvLines } from './csv.ts';
import { chosenCall, groupOf } from './groups.ts';
import { type AuditNames, idsIn } from './names.ts';
import { dayBefore, periodOf, searchOf } from './search.ts';

export interface AuditParts {
  readonly auditLog: AuditLog;
  readonly audit: Audit;
  readonly settings: Pick<Settings, 'get'>;
  readonly identity: Pick<Identity, 'nameOf'>;
  readonly names: AuditNames;
  readonly clock: Clock;
}

const tags = ['audit'];
const onRequest = requireStaff('administrator');
const ofCentre = z.strictObject({ centre: opaqueId });
/** As many rows as a spreadsheet takes without complaint. */
const mostExported = 100_000;

/** The audit log of a centre, for its administrators. */
export function auditRoutes(parts: AuditParts): FastifyPluginAsync {
  return async (app) => {
    pages(app, parts);
    summary(app, parts);
    exported(app, parts);
  };
}

function reachOf(parts: AuditParts, request: FastifyRequest, centre: CentreId): Reach {
  if (parts.settings.get(centre) === undefined) throw new Fault('not_found');
  const people = parts.names.people(centre).map(({ id }) => id);
  const isOfAll = staffOf(request).grants.some(
    (grant) => grant.role === 'administrator' && grant.centre === null,
  );
  return { centre, people, withInstallation: isOfAll };
}

function entryAnswer(parts: AuditParts, centre: CentreId, entry: LogEntry): AuditEntryAnswer {
  const { by, subject, at, changes, details, ...rest } = entry;
  const thingOf = (id: string) => parts.names.thingOf(centre, id);
  return {
    ...rest,
    at: new Date(at).toISOString(),
    by: { id: by, name: parts.identity.nameOf(by) },
    subject: subject === null ? null : thingOf(subject),
    details: { ...details },
    changes: [...changes],
    named: idsIn(entry)
      .map(thingOf)
      .filter(({ label }) => label !== null),
  };
}

/** To look into the log is itself something to be known: once a session, centre and day. */
async function noteReading(parts: AuditParts, request: FastifyRequest, centre: CentreId) {
  const { user, session } = staffOf(request);
  const zone = parts.settings.get(centre)?.timeZone ?? 'UTC';
  const today = new Date(parts.clock.now() + 86_400_000).toISOString().slice(0, 10);
  const candidates = [today, dayBefore(today), dayBefore(dayBefore(today))];
  const since = candidates
    .map((date) => endOfDate(zone, dayBefore(date)))
    .find((start) => start <= parts.clock.now());
  // Not the whole id of the session: it tells one reading from another, no more.
  const subject = session.slice(0, 8);
  const entry = { by: user, centre, action: 'audit.read', subject };
  if (await parts.auditLog.has(entry, since ?? 0)) return;
  await parts.audit.record(entry);
}

function placeOf(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const [, at, id] = /^(\d{1,15})\.([\w-]{1,64})$/.exec(cursor) ?? [];
  if (at === undefined || id === undefined) throw invalid('query.cursor', 'is none of ours');
  return { at: Number(at), id };
}

function pages(root: FastifyInstance, parts: AuditParts): void {
  root.withTypeProvider<ZodTypeProvider>().get(
    '/admin/centres/:centre/audit',
    {
      onRequest,
      schema: {
        tags,
        summary: 'Who did what and when, the newest first',
        params: ofCentre,
        querystring: auditQuery,
        response: { 200: auditAnswer },
      },
    },
    async (request) => {
      const { centre } = request.params;
      const { cursor, ...filters } = request.query;
      const reach = reachOf(parts, request, centre);
      const after = placeOf(cursor);
      const asked = preferredLanguage(request.headers['accept-language']);
      const search = await searchOf(parts, reach, filters, asked);
      await noteReading(parts, request, centre);
      const entries = await parts.auditLog.page(reach, search, after);
      const last = entries.length < pageSize ? undefined : entries.at(-1);
      return {
        items: entries.map((entry) => entryAnswer(parts, centre, entry)),
        total: await parts.auditLog.count(reach, search),
        ...(last === undefined ? {} : { next: `${last.at}.${last.id}` }),
      };
    },
  );
}

function summary(root: FastifyInstance, parts: AuditParts): void {
  root.withTypeProvider<ZodTypeProvider>().get(
    '/admin/centres/:centre/audit/summary',
    {
      onRequest,
      schema: {
        tags,
        summary: 'How many entries of the kinds that matter most a period has, and by whom',
        params: ofCentre,
        querystring: auditSummaryQuery,
        response: { 200: auditSummary },
      },
    },
    async (request) => {
      const { centre } = request.params;
      const reach = reachOf(parts, request, centre);
      const rows = await parts.auditLog.tally(reach, periodOf(parts, centre, request.query));
      const sum = (fits: (action: string) => boolean) =>
        rows.reduce((total, { action, n }) => total + (fits(action) ? n : 0), 0);
      const changers = rows.filter(({ action }) => groupOf(action) === 'settings');
      return {
        outOfTurn: sum((action) => action === chosenCall),
        people: sum((action) => groupOf(action) === 'person'),
        settings: sum((action) => groupOf(action) === 'settings'),
        refusedSignIns: sum((action) => action === 'session.refused'),
        settingsBy: new Set(changers.map(({ by }) => by)).size,
        authors: [...new Set(rows.map(({ by }) => by))].map((id) => ({
          id,
          name: parts.identity.nameOf(id),
        })),
      };
    },
  );
}

function exported(root: FastifyInstance, parts: AuditParts): void {
  root.withTypeProvider<ZodTypeProvider>().get(
    '/admin/centres/:centre/audit.csv',
    {
      onRequest,
      schema: {
        tags,
        summary: 'The same as CSV, with a field of each change in a row of its own',
        params: ofCentre,
        querystring: auditExportQuery,
        response: { 200: z.string() },
      },
    },
    async (request, reply) => {
      const { centre } = request.params;
      const reach = reachOf(parts, request, centre);
      const asked = preferredLanguage(request.headers['accept-language']);
      const { language = asked, ...filters } = request.query;
      const search = await searchOf(parts, reach, filters, language);
      const by = staffOf(request).user;
      const total = await parts.auditLog.count(reach, search);
      const details = { entries: Math.min(total, mostExported) };
      await parts.audit.record({ by, centre, action: 'audit.exported', subject: null, details });
      const timeZone = parts.settings.get(centre)?.timeZone ?? 'UTC';
      const entries: AuditEntryAnswer[] = [];
      for (let after: Place | null = null; entries.length < mostExported; ) {
        const page: readonly LogEntry[] = await parts.auditLog.page(reach, search, after);
        entries.push(...page.map((entry) => entryAnswer(parts, centre, entry)));
        after = page.at(-1) ?? null;
        if (page.length < pageSize) break;
      }
      reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="talon-audit.csv"')
        .header('cache-control', 'no-store');
      return reply.serializer(String).send(csvLines(entries, { timeZone, language }));
    },
  );
}
