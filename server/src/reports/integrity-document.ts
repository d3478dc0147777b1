import type { IntegrityReport, StoodTicket } from '@talon/shared/contract/integrity-report.ts';
import { decimal } from '@talon/shared/locale/format.ts';
import { datesText, percent, shareOf } from '@talon/shared/locale/reports/format.ts';
import { reasonText } from '@talon/shared/locale/reports/reason-text.ts';
import { reportsTexts } from '@talon/shared/locale/reports/texts.ts';
import type { ReportDocument } from './document.ts';
import { madeLine, wallTime } from './document-lines.ts';
import type { NamesParts } from './names.ts';
import type { Period } from './report-store.ts';

/** More would be no document any more. */
export const mostEntries = 5000;

export function integrityDocument(
  report: IntegrityReport,
  period: Period,
  { centre, language }: NamesParts,
): ReportDocument {
  const { integrity, definitions } = reportsTexts[language];
  const { columns, kinds, actors } = integrity;
  const stood = (ticket: StoodTicket | null): string =>
    ticket === null
      ? ''
      : integrity.stood(
          ticket.number,
          decimal(language, ticket.waitedMinutes, 0),
          decimal(language, ticket.targetMinutes, 0),
          decimal(language, ticket.score, 2),
        );
  const share = percent(language, shareOf(report.counts.chosen_call ?? 0, report.calls), 1);
  const wide = (title: string, part: number) => ({ title, kind: 'text', wide: part }) as const;
  return {
    language,
    title: integrity.title,
    lines: [
      centre.name[language],
      datesText(language, period),
      integrity.lead(report.calls, share),
      madeLine(language, report.asOf),
    ],
    columns: [
      wide(columns.at, 0.13),
      wide(columns.number, 0.07),
      wide(columns.kind, 0.15),
      wide(columns.by, 0.14),
      wide(columns.window, 0.06),
      wide(columns.reason, 0.15),
      wide(columns.called, 0.15),
      wide(columns.runnerUp, 0.15),
    ],
    rows: report.items.map((item) => [
      wallTime(item.at),
      item.number,
      kinds[item.kind],
      item.by ?? actors[item.byKind],
      item.window ?? '',
      reasonText(language, item.kind, item.reason),
      stood(item.called),
      stood(item.runnerUp),
    ]),
    total: null,
    notes: [
      definitions.chosen,
      ...(report.next === undefined ? [] : [integrity.cut(report.items.length)]),
    ],
  };
}
