import { type ReportMeasures, withinTarget } from '@talon/shared/contract/report-measures.ts';
import type { AttendanceReport } from '@talon/shared/contract/reports.ts';
import { monthText } from '@talon/shared/locale/reports/format.ts';
import { reportsTexts } from '@talon/shared/locale/reports/texts.ts';
import type { DocumentCell, ReportDocument } from './document.ts';
import { madeLine } from './document-lines.ts';
import type { NamesParts } from './names.ts';

/** The attendance report of a month as it is handed in. */
export function attendanceDocument(
  report: AttendanceReport,
  { centre, language }: NamesParts,
): ReportDocument {
  const { attendance, columns, heads, definitions, total, kpi } = reportsTexts[language];
  const { tickets, services, unclosed, waiting, target, consulted, refused } = definitions;
  const wide = 0.1;
  return {
    language,
    title: attendance.title(monthText(language, report.month)),
    lines: [
      centre.name[language],
      centre.address[language],
      kpi.days(report.days),
      madeLine(language, report.asOf),
    ],
    columns: [
      { title: heads.service, kind: 'text', wide: 0.36 },
      { title: columns.visitors, kind: 'count', wide },
      { title: columns.services, kind: 'count', wide },
      { title: columns.refused, kind: 'count', wide },
      { title: columns.consulted, kind: 'count', wide },
      { title: columns.unclosed, kind: 'count', wide },
      { title: columns.waiting, kind: 'seconds', wide },
      { title: columns.longest, kind: 'seconds', wide },
      { title: columns.target, kind: 'share', wide },
    ],
    rows: report.rows.map(({ name, measures }) => [name, ...attendanceCells(measures)]),
    total: [total, ...attendanceCells(report.total)],
    notes: [tickets, services, refused, consulted, unclosed, waiting, target],
  };
}

/** Visitors with and without a ticket; services given, refused and answered by advice apart. */
function attendanceCells(measures: ReportMeasures): readonly DocumentCell[] {
  const { tickets, consultations, services, refused, consulted } = measures;
  const { unclosed, waiting, target } = measures;
  return [
    tickets + consultations,
    services - refused - consulted,
    refused,
    consulted + consultations,
    unclosed,
    waiting.meanSeconds,
    waiting.longestSeconds,
    withinTarget(target),
  ];
}
