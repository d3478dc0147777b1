import { type ReportMeasures, withinTarget } from '@talon/shared/contract/report-measures.ts';
import type { AttendanceReport, ExportFormat } from '@talon/shared/contract/reports.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { monthText, percent, spanText, whole } from '@talon/shared/locale/reports/format.ts';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { monthsAfter } from './ask.ts';
import { Definitions } from './definitions.tsx';
import { Nothing } from './nothing.tsx';
import { ReportsFrame } from './reports-frame.tsx';
import type { Read } from './use-read.ts';
import { useReportsTexts } from './use-reports-texts.ts';
import { wallTime } from './wall-time.ts';

export interface AttendanceScreenProps {
  readonly centre: string;
  /** YYYY-MM. */
  readonly thisMonth: string;
  readonly month: string;
  readonly onMonth: (month: string) => void;
  readonly report: Read<AttendanceReport>;
}

export function AttendanceScreen(props: AttendanceScreenProps): ReactElement {
  const { centre, month, report } = props;
  const t = useReportsTexts();
  const { language } = useSettings();
  const { data, failed, again, isStale } = report;
  const isCounting = data === null ? !failed : isStale;
  const isEmpty = data === null || data.rows.length === 0;
  const note = isCounting ? t.loading : data === null ? '' : t.asOf(wallTime(data.asOf));
  const fileOf = (format: ExportFormat) =>
    `/api/v1/centres/${centre}/reports/attendance/file?month=${month}&language=${language}&format=${format}`;
  return (
    <ReportsFrame tab="attendance" note={note} fileOf={isEmpty ? null : fileOf}>
      <MonthRow {...props} />
      {failed ? <Nothing title={t.failed} text={t.failedText} onAgain={again} /> : null}
      {!failed && data !== null && isEmpty ? (
        <Nothing title={t.empty.title} text={t.empty.text} />
      ) : null}
      {!failed && data !== null && !isEmpty ? <Table report={data} language={language} /> : null}
    </ReportsFrame>
  );
}

function MonthRow({ month, thisMonth, onMonth }: AttendanceScreenProps): ReactElement {
  const t = useReportsTexts();
  const { language } = useSettings();
  return (
    <section className="rp-filters" aria-label={t.attendance.month}>
      <button
        type="button"
        className="rp-f"
        aria-label={t.attendance.previous}
        onClick={() => onMonth(monthsAfter(month, -1))}
      >
        <ChevronLeft className="i" size={18} strokeWidth={2} />
      </button>
      <b className="rp-month" role="status">
        {monthText(language, month)}
      </b>
      <button
        type="button"
        className="rp-f"
        aria-label={t.attendance.next}
        disabled={month >= thisMonth}
        onClick={() => onMonth(monthsAfter(month, 1))}
      >
        <ChevronRight className="i" size={18} strokeWidth={2} />
      </button>
      <span className="rp-lead">{t.attendance.lead}</span>
    </section>
  );
}

interface TableProps {
  readonly report: AttendanceReport;
  readonly language: Language;
}

function Table({ report, language }: TableProps): ReactElement {
  const t = useReportsTexts();
  const { columns } = t;
  const title = t.attendance.title(monthText(language, report.month));
  const shown = [
    columns.visitors,
    columns.services,
    columns.refused,
    columns.consulted,
    columns.unclosed,
    columns.waiting,
    columns.longest,
    columns.target,
  ];
  return (
    <section className="of-card of-tb rp-table rp-wide" aria-label={title}>
      <header className="rp-ch">
        <h2>{title}</h2>
        <Definitions />
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.heads.service}</th>
            {shown.map((column) => (
              <th key={column} scope="col" className="r">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.rows.map(({ key, name, measures }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <Cells measures={measures} language={language} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            <Cells measures={report.total} language={language} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

interface CellsProps {
  readonly measures: ReportMeasures;
  readonly language: Language;
}

function Cells({ measures, language }: CellsProps): ReactElement {
  const { tickets, consultations, services, refused, consulted } = measures;
  const { unclosed, waiting, target } = measures;
  const texts = [
    ['visitors', whole(language, tickets + consultations)],
    ['services', whole(language, services - refused - consulted)],
    ['refused', whole(language, refused)],
    ['consulted', whole(language, consulted + consultations)],
    ['unclosed', whole(language, unclosed)],
    ['mean', spanText(waiting.meanSeconds)],
    ['longest', spanText(waiting.longestSeconds)],
    ['target', percent(language, withinTarget(target))],
  ] as const;
  return (
    <>
      {texts.map(([name, text]) => (
        <td key={name} className="r num">
          {text}
        </td>
      ))}
    </>
  );
}
