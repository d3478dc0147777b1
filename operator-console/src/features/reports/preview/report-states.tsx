import type { AttendanceReport, VisitsReport } from '@talon/shared/contract/reports.ts';
import type { ReactElement } from 'react';
import { PreviewOffice } from '../../../office/preview/preview-office.tsx';
import { firstAsk } from '../ask.ts';
import { AttendanceScreen } from '../attendance-screen.tsx';
import { IntegrityScreen, type IntegrityScreenProps } from '../integrity-screen.tsx';
import { MailScreen, type MailScreenProps } from '../mail-screen.tsx';
import type { Read } from '../use-read.ts';
import type { VisitsPage } from '../visits-context.ts';
import { VisitsScreen } from '../visits-screen.tsx';
import { byWindow, choices, integrity, report, schedules } from './fixtures.ts';

const nothing = (): void => undefined;
const done = async (): Promise<boolean> => true;

function read<T>(data: T | null, part: Partial<Read<T>> = {}): Read<T> {
  return { data, isStale: false, failed: false, again: nothing, ...part };
}

const page: VisitsPage = {
  centre: 'demo',
  ask: { ...firstAsk(choices.today), filters: { channel: ['kiosk'] } },
  change: nothing,
  reset: nothing,
  choices,
  report: read(report),
};

const visits =
  (part: Partial<VisitsPage> = {}) =>
  (): ReactElement => (
    <PreviewOffice>
      <VisitsScreen page={{ ...page, ...part }} />
    </PreviewOffice>
  );

const nobody: VisitsReport = {
  ...report,
  ...{ rows: [], heat: [], trend: [], distribution: [], days: 0 },
  total: { ...report.total, tickets: 0, services: 0, consultations: 0 },
};
const plain = { ...page.ask, filters: {} };
const future = { ...plain, period: { from: '2027-01-01', to: '2027-01-31' } };

const month: AttendanceReport = {
  ...{ month: '2026-11', asOf: report.asOf, days: 20, total: report.total },
  rows: report.rows.map(({ key, name, measures }) => ({ key, name, measures })),
};

const attendance = (data: Read<AttendanceReport>) => (): ReactElement => (
  <PreviewOffice>
    <AttendanceScreen
      centre="demo"
      thisMonth="2026-11"
      month="2026-11"
      onMonth={nothing}
      report={data}
    />
  </PreviewOffice>
);

const fair =
  (part: Partial<IntegrityScreenProps> = {}) =>
  (): ReactElement => (
    <PreviewOffice>
      <IntegrityScreen
        centre="demo"
        choices={choices}
        period={report.period}
        onPeriod={nothing}
        kind={null}
        onKind={nothing}
        seen={[]}
        onMore={nothing}
        report={read(integrity)}
        {...part}
      />
    </PreviewOffice>
  );

const mail =
  (part: Partial<MailScreenProps> = {}) =>
  (): ReactElement => (
    <PreviewOffice>
      <MailScreen
        mayChange
        schedules={read(schedules)}
        saving={false}
        refused={null}
        onAdd={done}
        onRemove={done}
        {...part}
      />
    </PreviewOffice>
  );

export const reportStates: Readonly<Record<string, () => ReactElement>> = {
  reports: visits(),
  'reports-windows': visits({ ask: { ...plain, groupBy: 'window' }, report: read(byWindow) }),
  'reports-loading': visits({ report: read<VisitsReport>(null) }),
  'reports-failed': visits({ report: read<VisitsReport>(null, { failed: true }) }),
  'reports-empty': visits({ report: read(nobody) }),
  'reports-future': visits({ ask: future, report: read(nobody) }),
  'reports-no-history': visits({ ask: plain, report: read({ ...nobody, firstDay: null }) }),
  'reports-attendance': attendance(read(month)),
  'reports-integrity': fair(),
  'reports-integrity-empty': fair({ report: read({ ...integrity, items: [] }) }),
  'reports-mail': mail(),
  'reports-mail-add': mail({ adding: true }),
  'reports-mail-off': mail({ schedules: read({ mail: false, items: [] }), mayChange: false }),
};
