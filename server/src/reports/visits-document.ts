import { type ReportMeasures, withinTarget } from '@talon/shared/contract/report-measures.ts';
import { sortRows } from '@talon/shared/contract/report-order.ts';
import type {
  ReportFilter,
  ReportRow,
  ReportSort,
  VisitsReport,
} from '@talon/shared/contract/reports.ts';
import { decimal } from '@talon/shared/locale/format.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { datesText, shareOf } from '@talon/shared/locale/reports/format.ts';
import { reportsTexts } from '@talon/shared/locale/reports/texts.ts';
import type { ColumnKind, DocumentCell, DocumentColumn, ReportDocument } from './document.ts';
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
  const told = toldOf(report, language);
  const cells = (measures: ReportMeasures, compared: ReportMeasures | null) =>
    told.map(({ cell }) => cell(measures, compared));
  const score = report.satisfaction.score;
  return {
    language,
    title: `${t.page}: ${t.dimensions[groupBy]}`,
    lines: [...linesOf(report, asked, names), madeLine(language, report.asOf)],
    columns: [
      { title: t.heads[groupBy], kind: 'text', wide: 0.3 },
      ...told.map(({ column }) => column),
    ],
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

interface Told {
  readonly column: DocumentColumn;
  readonly cell: (measures: ReportMeasures, compared: ReportMeasures | null) => DocumentCell;
}

/** What the page tells of a row or of the whole period, each as a column of its own. */
function toldOf(report: VisitsReport, language: Language): readonly Told[] {
  const { columns } = reportsTexts[language];
  const one =
    (wide: number | null) =>
    (name: keyof typeof columns, kind: ColumnKind, cell: Told['cell']): Told => ({
      column: { title: columns[name], kind, wide },
      cell,
    });
  const drawn = one(0.09);
  const beside = one(null);
  const hasWork = report.rows.some(({ measures }) => measures.work !== null);
  return [
    drawn('tickets', 'count', ({ tickets }) => tickets),
    drawn('noShow', 'count', ({ noShow }) => noShow),
    drawn('cancelled', 'count', ({ cancelled }) => cancelled),
    drawn('expired', 'count', ({ expired }) => expired),
    drawn('unclosed', 'count', ({ unclosed }) => unclosed),
    drawn('waiting', 'seconds', ({ waiting }) => waiting.meanSeconds),
    drawn('ninth', 'seconds', ({ waiting }) => waiting.ninthSeconds),
    beside('longest', 'seconds', ({ waiting }) => waiting.longestSeconds),
    beside('walking', 'seconds', ({ walking }) => walking.meanSeconds),
    drawn('service', 'seconds', ({ service }) => service.meanSeconds),
    drawn('target', 'share', ({ target }) => withinTarget(target)),
    beside('chosen', 'count', ({ chosen }) => chosen),
    beside('promise', 'share', ({ promise }) => shareOf(promise.kept, promise.made)),
    ...(hasWork ? [drawn('occupancy', 'share', workShare('busySeconds'))] : []),
    ...(report.total.work === null ? [] : [beside('idle', 'share', workShare('idleSeconds'))]),
    ...(report.compare === null
      ? []
      : [drawn('compared', 'count', (_, compared) => compared?.tickets ?? null)]),
  ];
}

function workShare(span: 'busySeconds' | 'idleSeconds') {
  return ({ work }: ReportMeasures): number | null => {
    if (work === null) return null;
    const worked = work.openSeconds - work.breakSeconds;
    return shareOf(Math.min(work[span], worked), worked);
  };
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
  const { tickets, noShow, cancelled, unclosed, waiting, walking, service } = definitions;
  const { target, chosen, promise, occupancy, idle } = definitions;
  return [
    ...[tickets, noShow, cancelled, unclosed, waiting, walking, service],
    ...[target, chosen, promise, occupancy, idle],
  ];
}
