import { withinTarget } from '@talon/shared/contract/report-measures.ts';
import {
  type ReportDimension,
  type ReportFilter,
  reportFilters,
  type VisitsReport,
  type VisitsReportQuery,
} from '@talon/shared/contract/reports.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { supervisionOf } from '@talon/shared/domain/settings/supervision-settings.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { rowsOf } from './compared-rows.ts';
import { authoritiesOf, type NamesParts, namerOf } from './names.ts';
import type { Period } from './report-store.ts';
import type { ScanAnswer, ScanQuestion } from './scan.ts';
import type { DayPoint } from './scan-day.ts';

export interface Asked {
  readonly period: Period;
  readonly compare: Period | null;
  readonly groupBy: ReportDimension;
  readonly filters: ScanQuestion['filters'];
  readonly language: Language;
}

export function askedOf(query: VisitsReportQuery): Asked {
  const { from, to, compareFrom, compareTo, groupBy, language } = query;
  const isCompared = compareFrom !== undefined && compareTo !== undefined;
  const filters = reportFilters.flatMap((name) => {
    const wanted = query[name];
    return wanted === undefined ? [] : [[name, wanted] as const];
  });
  return {
    period: { from, to },
    compare: isCompared ? { from: compareFrom, to: compareTo } : null,
    groupBy,
    filters: Object.fromEntries(filters) as Partial<Record<ReportFilter, readonly string[]>>,
    language,
  };
}

/** Minutes within which an ordinary application is to be called. */
export function targetOf({ targets }: CentreSettings): number {
  return targets.apply.ordinary;
}

/** Steps of the distribution, minutes: three up to the target and three above it. */
export function edgesOf(targetMinutes: number): readonly number[] {
  const thirds = [1 / 3, 2 / 3, 1, 4 / 3, 2].map((part) => Math.round(part * targetMinutes));
  return [...new Set(thirds)].filter((edge) => edge > 0);
}

export function questionOf(
  asked: Pick<Asked, 'groupBy' | 'filters' | 'language'>,
  centre: CentreSettings,
): ScanQuestion {
  const { groupBy, filters, language } = asked;
  const authorities = groupBy === 'authority' ? authoritiesOf(centre, language) : {};
  const edges = edgesOf(targetOf(centre)).map((minutes) => minutes * 60);
  return { groupBy, filters, authorities, edges };
}

interface Told {
  readonly asked: Asked;
  readonly names: NamesParts;
  readonly found: ScanAnswer;
  readonly compared: ScanAnswer | null;
  readonly asOf: string;
  readonly firstDay: string | null;
  readonly satisfaction: VisitsReport['satisfaction'];
}

/** A longer trend is told by months. */
const mostTrendDays = 92;

export function visitsReportOf(told: Told): VisitsReport {
  const { asked, names, found, compared } = told;
  const { period, compare, groupBy } = asked;
  const nameOf = namerOf(names);
  const targetMinutes = targetOf(names.centre);
  const trendBy = found.points.length > mostTrendDays ? 'month' : 'day';
  return {
    period,
    compare,
    groupBy,
    asOf: told.asOf,
    days: found.points.length,
    firstDay: told.firstDay,
    targetMinutes,
    serviceLevelGoal: supervisionOf(names.centre).serviceLevel / 100,
    total: found.total,
    compareTotal: compared?.total ?? null,
    rows: [...rowsOf(asked, told, nameOf)],
    heat: heatOf(found),
    distribution: distributionOf(found.distribution, edgesOf(targetMinutes)),
    trendBy,
    trend: trendOf(found.points, trendBy === 'month' ? 7 : 10),
    satisfaction: told.satisfaction,
  };
}

/** Weekdays on record, with the hours from the first to the last in which anybody came. */
function heatOf({ heat, weekdays }: ScanAnswer): VisitsReport['heat'] {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const busy = hours.filter((hour) => heat.some((day) => (day[hour] ?? 0) > 0));
  const first = busy[0];
  const last = busy.at(-1);
  if (first === undefined || last === undefined) return [];
  return heat.flatMap((counts, index) => {
    const days = weekdays[index] ?? 0;
    if (days === 0 || counts.every((count) => count === 0)) return [];
    const shown = hours.slice(first, last + 1).map((hour) => {
      const count = counts[hour] ?? 0;
      return { hour, mean: count === 0 ? null : Math.round((10 * count) / days) / 10 };
    });
    return [{ weekday: index + 1, hours: shown }];
  });
}

function distributionOf(
  counts: readonly number[],
  edges: readonly number[],
): VisitsReport['distribution'] {
  return counts.map((waits, step) => ({
    fromMinutes: edges[step - 1] ?? 0,
    toMinutes: edges[step] ?? null,
    waits,
  }));
}

/** Points of one day, or of one month by the first letters of their dates. */
function trendOf(points: readonly DayPoint[], letters: 7 | 10): VisitsReport['trend'] {
  const byKey = new Map<string, DayPoint>();
  for (const point of points) {
    const date = point.date.slice(0, letters);
    const nobody = { date, tickets: 0, waits: 0, waitedSum: 0, measured: 0, met: 0, lost: 0 };
    const sum = byKey.get(date) ?? nobody;
    sum.tickets += point.tickets;
    sum.waits += point.waits;
    sum.waitedSum += point.waitedSum;
    sum.measured += point.measured;
    sum.met += point.met;
    sum.lost += point.lost;
    byKey.set(date, sum);
  }
  return [...byKey.values()].map(({ date, tickets, waits, waitedSum, ...target }) => ({
    key: date,
    tickets,
    waitingSeconds: waits === 0 ? null : Math.round(waitedSum / waits),
    withinTarget: withinTarget(target),
  }));
}
