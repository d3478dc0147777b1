import { type ReportMeasures, withinTarget } from '@talon/shared/contract/report-measures.ts';
import { sortRows } from '@talon/shared/contract/report-order.ts';
import type {
  ReportFilter,
  ReportRow,
  ReportSort,
  VisitsReport,
} from '@talon/shared/contract/reports.ts';
import { decimal } from '@talon/shared/locale/format.ts';
import { datesText, shareOf } from '@talon/shared/locale/reports/format.ts';
import { reportsTexts } from '@talon/shared/locale/reports/texts.ts';
import type { DocumentCell, DocumentColumn, ReportDocument } from './document.ts';
import { madeLine } from './document-lines.ts';
import { type NamesParts, namerOf } from './names.ts';
import type { Asked } from './visits-report.ts';

export interface Ordered {
  readonly sort: ReportSort;
  readonly descending: boolean;
}

/** The report of visits as a file: what the page shows, in the order it shows it. */
export function visitsDocument(
  report: VisitsReport,
  asked: Asked,
  names: NamesParts,
  order: Ordered,
): ReportDocument {
  const { language } = asked;
  const t = reportsTexts[language];
  const { total, rows, groupBy } = report;
  const hasWork = rows.some(({ measures }) => measures.work !== null);
  const isCompared = report.compare !== null;
  const cells = (measures: ReportMeasures, compared: ReportMeasures | null): DocumentCell[] => [
    ...cellsOf(measures),
    ...(hasWork ? [occupancyOf(measures)] : []),
    ...(isCompared ? [compared?.tickets ?? null] : []),
  ];
  const score = report.satisfaction.score;
  return {
    language,
    title: `${t.page}: ${t.dimensions[groupBy]}`,
    lines: [...linesOf(report, asked, names), madeLine(language, report.asOf)],
    columns: columnsOf(asked, hasWork, isCompared),
    rows: sortRows(rows, { groupBy, language, ...order }).map((row) => [
      nameIn(row),
      ...cells(row.measures, row.compared),
    ]),
    total: [t.total, ...cells(total, report.compareTotal)],
    notes: [
      score === null
        ? t.noRatings
        : t.satisfaction(decimal(language, score, 1), report.satisfaction.ratings),
      ...notesOf(asked),
    ],
  };
}

const nameIn = ({ mark, name }: ReportRow): string => (mark === null ? name : `${mark} ${name}`);

function columnsOf(
  { language, groupBy }: Asked,
  hasWork: boolean,
  isCompared: boolean,
): readonly DocumentColumn[] {
  const { heads, columns } = reportsTexts[language];
  const wide = 0.09;
  return [
    { title: heads[groupBy], kind: 'text', wide: 0.3 },
    { title: columns.tickets, kind: 'count', wide },
    { title: columns.noShow, kind: 'count', wide },
    { title: columns.cancelled, kind: 'count', wide },
    { title: columns.expired, kind: 'count', wide },
    { title: columns.waiting, kind: 'seconds', wide },
    { title: columns.ninth, kind: 'seconds', wide },
    { title: columns.service, kind: 'seconds', wide },
    { title: columns.target, kind: 'share', wide },
    ...(hasWork ? ([{ title: columns.occupancy, kind: 'share', wide }] as const) : []),
    ...(isCompared ? ([{ title: columns.compared, kind: 'count', wide }] as const) : []),
  ];
}

function cellsOf(measures: ReportMeasures): DocumentCell[] {
  const { tickets, noShow, cancelled, expired, waiting, service, target } = measures;
  return [
    tickets,
    noShow,
    cancelled,
    expired,
    waiting.meanSeconds,
    waiting.ninthSeconds,
    service.meanSeconds,
    withinTarget(target),
  ];
}

function occupancyOf({ work }: ReportMeasures): number | null {
  if (work === null) return null;
  const worked = work.openSeconds - work.breakSeconds;
  return shareOf(Math.min(work.busySeconds, worked), worked);
}

function linesOf(report: VisitsReport, asked: Asked, names: NamesParts): readonly string[] {
  const { language, filters } = asked;
  const t = reportsTexts[language];
  const nameOf = namerOf(names);
  const narrowed = Object.entries(filters).map(([name, values]) => {
    const filter = name as ReportFilter;
    return `${t.filter[filter]}: ${values.map((value) => nameOf(filter, value).name).join(', ')}`;
  });
  const { compare } = report;
  return [
    names.centre.name[language],
    datesText(language, report.period),
    ...(compare === null ? [] : [t.paper.compared(datesText(language, compare))]),
    ...(narrowed.length === 0 ? [] : [`${t.paper.filters}: ${narrowed.join('; ')}`]),
  ];
}

function notesOf({ language }: Asked): readonly string[] {
  const { definitions } = reportsTexts[language];
  const { tickets, noShow, waiting, service, target, cancelled, occupancy } = definitions;
  return [tickets, noShow, cancelled, waiting, service, target, occupancy];
}
