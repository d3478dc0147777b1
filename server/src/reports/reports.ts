import type { AttendanceReport, VisitsReport } from '@talon/shared/contract/reports.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { CentreId, Instant } from '@talon/shared/domain/words.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { Temporal } from 'temporal-polyfill';
import { isoTime } from '../hall/iso-time.ts';
import type { Clock, Identity } from '../parts.ts';
import { type IntegrityAsked, integrityReportOf } from './integrity-report.ts';
import type { NamesParts } from './names.ts';
import type { Period, ReportStore } from './report-store.ts';
import type { RollUps } from './roll-ups.ts';
import type { Scanner } from './scanner.ts';
import { type Asked, questionOf, visitsReportOf } from './visits-report.ts';

export interface ReportsParts {
  readonly reports: ReportStore;
  readonly rollUps: Pick<RollUps, 'fresh'>;
  readonly scan: Scanner['scan'];
  readonly clock: Clock;
  readonly identity: Pick<Identity, 'nameOf'>;
  /** Ratings since a moment: they belong to no visit. */
  readonly scores: (
    centre: CentreId,
    from: Instant,
  ) => Promise<{ readonly count: number; readonly mean: number | null }>;
}

/** Every report there is, asked by pages, exports and letters alike. */
export interface Reports {
  readonly visits: (centre: CentreSettings, asked: Asked) => Promise<VisitsReport>;
  readonly attendance: (
    centre: CentreSettings,
    month: string,
    language: Language,
  ) => Promise<AttendanceReport>;
  readonly integrity: (
    centre: CentreSettings,
    asked: IntegrityAsked,
  ) => ReturnType<typeof integrityReportOf>;
  readonly firstDay: (centre: CentreSettings) => Promise<string | null>;
}

export function createReports(parts: ReportsParts): Reports {
  const { reports, rollUps, clock, identity } = parts;
  const namesOf = (centre: CentreSettings, language: Language): NamesParts => ({
    centre,
    language,
    nameOf: identity.nameOf,
  });
  const asOf = ({ timeZone }: CentreSettings) => isoTime(timeZone, clock.now());
  const scanOf = (centre: CentreSettings, asked: Asked, period: Period) =>
    parts.scan(centre.id, period, questionOf(asked, centre));
  const visits = async (centre: CentreSettings, asked: Asked): Promise<VisitsReport> => {
    await rollUps.fresh(centre.id);
    const found = await scanOf(centre, asked, asked.period);
    const compared = asked.compare && (await scanOf(centre, asked, asked.compare));
    return visitsReportOf({
      asked,
      names: namesOf(centre, asked.language),
      found,
      compared,
      asOf: asOf(centre),
      firstDay: await reports.firstDay(centre.id),
      satisfaction: await satisfactionOf(parts, centre, asked.period),
    });
  };
  return {
    visits,
    attendance: async (centre, month, language) => {
      const period = monthPeriod(month);
      const asked = { period, compare: null, groupBy: 'service', filters: {}, language } as const;
      const { days, total, rows, asOf: at } = await visits(centre, asked);
      const named = rows.map(({ key, name, measures }) => ({ key, name, measures }));
      const sorted = named.toSorted(
        (a, b) => b.measures.tickets - a.measures.tickets || (a.name < b.name ? -1 : 1),
      );
      return { month, asOf: at, days, total, rows: sorted };
    },
    integrity: async (centre, asked) => {
      await rollUps.fresh(centre.id);
      const names = namesOf(centre, asked.language);
      return integrityReportOf(reports, names, asked, {
        asOf: asOf(centre),
        isoTime: (at) => isoTime(centre.timeZone, at),
      });
    },
    firstDay: async ({ id }) => {
      await rollUps.fresh(id);
      return reports.firstDay(id);
    },
  };
}

/** The dates of a month, YYYY-MM. */
export function monthPeriod(month: string): Period {
  const first = Temporal.PlainYearMonth.from(month);
  const day = (number: number) => first.toPlainDate({ day: number }).toString();
  return { from: day(1), to: day(first.daysInMonth) };
}

/** From two sums «since»: those since the end of the period are not of it. */
async function satisfactionOf(
  { scores }: ReportsParts,
  { id, timeZone }: CentreSettings,
  { from, to }: Period,
): Promise<VisitsReport['satisfaction']> {
  const startOf = (date: Temporal.PlainDate) => date.toZonedDateTime(timeZone).epochMilliseconds;
  const since = await scores(id, startOf(Temporal.PlainDate.from(from)));
  const after = await scores(id, startOf(Temporal.PlainDate.from(to).add({ days: 1 })));
  const ratings = since.count - after.count;
  const sum = since.count * (since.mean ?? 0) - after.count * (after.mean ?? 0);
  return { ratings, score: ratings === 0 ? null : Math.round((100 * sum) / ratings) / 100 };
}
