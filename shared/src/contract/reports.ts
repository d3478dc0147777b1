import { z } from 'zod';
import { reportMeasures } from './report-measures.ts';
import { isoTime, language, opaqueId } from './text.ts';

/** By what a report is divided. The list is fixed: each of them is kept for every visit. */
export const reportDimensions = [
  'category',
  'service',
  'authority',
  'window',
  'employee',
  'hour',
  'weekday',
  'day',
  'month',
  'channel',
  'priority',
  'purpose',
] as const;
export type ReportDimension = (typeof reportDimensions)[number];

/** What a report may be narrowed to. */
export const reportFilters = [
  'category',
  'service',
  'window',
  'employee',
  'channel',
  'priority',
] as const;
export type ReportFilter = (typeof reportFilters)[number];

export const exportFormats = ['xlsx', 'csv', 'pdf'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Ten years: longer than any centre keeps its days. */
export const mostReportDays = 3660;

export const calendarDate = z.iso.date();
const calendarMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** One value or several, as a query string repeats them. */
const several = z
  .union([opaqueId, z.array(opaqueId).max(300)])
  .transform((given) => (typeof given === 'string' ? [given] : given))
  .optional();

export const visitsReportQuery = z.strictObject({
  from: calendarDate,
  to: calendarDate,
  compareFrom: calendarDate.optional(),
  compareTo: calendarDate.optional(),
  groupBy: z.enum(reportDimensions).default('category'),
  language: language.default('uk'),
  category: several,
  service: several,
  window: several,
  employee: several,
  channel: several,
  priority: several,
});
export type VisitsReportQuery = z.output<typeof visitsReportQuery>;

export const reportSorts = ['name', 'tickets', 'noShow', 'waiting', 'service', 'target'] as const;
export type ReportSort = (typeof reportSorts)[number];

export const visitsExportQuery = visitsReportQuery.extend({
  format: z.enum(exportFormats),
  sort: z.enum(reportSorts).default('tickets'),
  descending: z.enum(['true', 'false']).default('true'),
});

const period = z.object({ from: z.string(), to: z.string() });

const reportRow = z.object({
  /** Id of a service, window or person; hour 0–23; weekday 1–7 from Monday; date; code. */
  key: z.string(),
  name: z.string(),
  /** The letter of a category, the number of a window. */
  mark: z.string().nullable(),
  measures: reportMeasures,
  compared: reportMeasures.nullable(),
});
export type ReportRow = z.infer<typeof reportRow>;

export const visitsReport = z.object({
  period,
  compare: period.nullable(),
  groupBy: z.enum(reportDimensions),
  /** When it was counted. */
  asOf: isoTime,
  /** Days of the period on which the centre has a record. */
  days: z.number().int(),
  /** The centre's first day on record; null: it has none yet. */
  firstDay: z.string().nullable(),
  /** The target of an ordinary application, minutes. */
  targetMinutes: z.number(),
  /** The share of calls within their target that the centre aims at, 0 to 1. */
  serviceLevelGoal: z.number(),
  total: reportMeasures,
  compareTotal: reportMeasures.nullable(),
  rows: z.array(reportRow),
  /** Arrivals of an average such weekday in that hour; null: closed then, and nobody came. */
  heat: z.array(
    z.object({
      weekday: z.number().int().min(1).max(7),
      hours: z.array(
        z.object({ hour: z.number().int().min(0).max(23), mean: z.number().nullable() }),
      ),
    }),
  ),
  distribution: z.array(
    z.object({
      fromMinutes: z.number(),
      toMinutes: z.number().nullable(),
      waits: z.number().int(),
    }),
  ),
  trendBy: z.enum(['day', 'month']),
  trend: z.array(
    z.object({
      key: z.string(),
      tickets: z.number().int(),
      waitingSeconds: z.number().nullable(),
      withinTarget: z.number().nullable(),
    }),
  ),
  /** What visitors thought: a rating belongs to no ticket, so to the whole period only. */
  satisfaction: z.object({ ratings: z.number().int(), score: z.number().nullable() }),
});
export type VisitsReport = z.infer<typeof visitsReport>;

const named = z.object({ id: z.string(), name: z.string() });
/** What the filters offer. */
export const reportChoices = z.object({
  today: z.string(),
  firstDay: z.string().nullable(),
  categories: z.array(named),
  services: z.array(named.extend({ category: z.string() })),
  windows: z.array(named),
  employees: z.array(named),
});
export type ReportChoices = z.infer<typeof reportChoices>;

export const attendanceQuery = z.strictObject({
  month: calendarMonth,
  language: language.default('uk'),
});
export const attendanceExportQuery = attendanceQuery.extend({ format: z.enum(exportFormats) });

/** The report a service centre owes each month. */
export const attendanceReport = z.object({
  month: z.string(),
  asOf: isoTime,
  days: z.number().int(),
  total: reportMeasures,
  rows: z.array(z.object({ key: z.string(), name: z.string(), measures: reportMeasures })),
});
export type AttendanceReport = z.infer<typeof attendanceReport>;

export const rebuildAnswer = z.object({ days: z.number().int() });
