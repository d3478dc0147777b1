import type { VisitsReport } from '@talon/shared/contract/reports.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { visitsFile } from './ask.ts';
import { Facts } from './facts.tsx';
import { FilterRow } from './filter-row.tsx';
import { HeatMap } from './heat-map.tsx';
import { KpiRow } from './kpi-row.tsx';
import { Nothing } from './nothing.tsx';
import { ReportTable } from './report-table.tsx';
import { ReportsFrame } from './reports-frame.tsx';
import { TrendChart } from './trend-chart.tsx';
import { useReportsTexts } from './use-reports-texts.ts';
import { useVisits, VisitsContext, type VisitsPage } from './visits-context.ts';
import { WaitChart } from './wait-chart.tsx';
import { wallTime } from './wall-time.ts';

/** 10: visits of a period. */
export function VisitsScreen({ page }: { readonly page: VisitsPage }): ReactElement {
  const t = useReportsTexts();
  const { language } = useSettings();
  const { ask, centre, report } = page;
  const { data } = report;
  const isCounting = data === null ? !report.failed : report.isStale;
  const note = isCounting ? t.loading : data === null ? '' : t.asOf(wallTime(data.asOf));
  const isEmpty = data === null || isNothing(data);
  return (
    <VisitsContext value={page}>
      <ReportsFrame
        tab="visits"
        note={note}
        fileOf={isEmpty ? null : (format) => visitsFile(centre, ask, language, format)}
      >
        <FilterRow />
        <Body />
      </ReportsFrame>
    </VisitsContext>
  );
}

/** Rows that only the compared period has say nothing of this one. */
function isNothing({ total, rows }: VisitsReport): boolean {
  const { tickets, services, consultations, waiting } = total;
  if (tickets + services + consultations + waiting.count > 0) return false;
  return rows.every(({ measures: { work } }) => (work?.openSeconds ?? 0) === 0);
}

function Body(): ReactElement | null {
  const { report, choices, ask } = useVisits();
  const t = useReportsTexts();
  const { data, failed, again } = report;
  if (failed) return <Nothing title={t.failed} text={t.failedText} onAgain={again} />;
  if (data === null) return <section className="of-card rp-nothing" aria-busy="true" />;
  if (!isNothing(data)) return <Filled report={data} />;
  const { empty } = t;
  if (data.firstDay === null) {
    return <Nothing title={empty.noHistoryTitle} text={empty.noHistoryText} />;
  }
  if (ask.period.from > choices.today) {
    return <Nothing title={empty.futureTitle} text={empty.futureText} />;
  }
  const isNarrowed = Object.keys(ask.filters).length > 0 && data.days > 0;
  return <Nothing title={empty.title} text={isNarrowed ? empty.filtered : empty.text} />;
}

function Filled({ report }: { readonly report: VisitsReport }): ReactElement {
  return (
    <>
      <KpiRow report={report} />
      <ReportTable report={report} />
      <div className="rp-right">
        <HeatMap heat={report.heat} />
        <WaitChart distribution={report.distribution} targetMinutes={report.targetMinutes} />
      </div>
      {report.trend.length > 1 ? (
        <TrendChart trend={report.trend} trendBy={report.trendBy} />
      ) : null}
      <Facts report={report} />
    </>
  );
}
