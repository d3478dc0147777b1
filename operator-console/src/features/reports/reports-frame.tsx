import { type ExportFormat, exportFormats } from '@talon/shared/contract/reports.ts';
import { FileSpreadsheet, FileText, type LucideIcon, Table } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { OfficeFrame } from '../../office/office-frame.tsx';
import { useReportsTexts } from './use-reports-texts.ts';
import './reports.css';
import './reports-table.css';
import './reports-charts.css';
import './reports-more.css';

export const reportTabs = ['visits', 'attendance', 'integrity', 'mail'] as const;
export type ReportTab = (typeof reportTabs)[number];

export const tabPaths = {
  visits: '/console/reports/',
  attendance: '/console/reports/attendance/',
  integrity: '/console/reports/integrity/',
  mail: '/console/reports/mail/',
} as const satisfies Record<ReportTab, string>;

const icons = {
  xlsx: FileSpreadsheet,
  csv: Table,
  pdf: FileText,
} as const satisfies Record<ExportFormat, LucideIcon>;

export interface ReportsFrameProps {
  readonly tab: ReportTab;
  /** «дані на 10:45», or what goes on. */
  readonly note: string;
  /** null: there is nothing to export. */
  readonly fileOf: ((format: ExportFormat) => string) | null;
  readonly children: ReactNode;
  readonly over?: ReactNode;
}

/** 10: what the kinds of report share. */
export function ReportsFrame(props: ReportsFrameProps): ReactElement {
  const { tab, note, fileOf, children, over = null } = props;
  const t = useReportsTexts();
  return (
    <OfficeFrame current="reports" className={`rp rp-${tab}`} over={over}>
      <header className="of-head">
        <h1>{t.page}</h1>
        <span className="of-live" role="status">
          {note}
        </span>
        <nav className="rp-tabs" aria-label={t.tabsLabel}>
          {reportTabs.map((each) => (
            <Link key={each} href={tabPaths[each]} aria-current={each === tab ? 'page' : undefined}>
              {t.tabs[each]}
            </Link>
          ))}
        </nav>
        {fileOf === null ? null : <Exports fileOf={fileOf} />}
      </header>
      {children}
    </OfficeFrame>
  );
}

function Exports({ fileOf }: { readonly fileOf: (format: ExportFormat) => string }): ReactElement {
  const t = useReportsTexts();
  return (
    <div className="rp-export">
      <span aria-hidden="true">{t.export}</span>
      <div className="rp-seg">
        {exportFormats.map((format) => {
          const Icon = icons[format];
          return (
            <a key={format} href={fileOf(format)} download aria-label={`${t.export}: ${format}`}>
              <Icon className="i" size={18} strokeWidth={1.9} />
              {format.toUpperCase()}
            </a>
          );
        })}
      </div>
    </div>
  );
}
