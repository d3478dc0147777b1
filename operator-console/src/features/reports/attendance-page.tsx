import type { AttendanceReport } from '@talon/shared/contract/reports.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { monthAt, monthSearch } from './address.ts';
import { AttendanceScreen } from './attendance-screen.tsx';
import type { TabProps } from './tab-props.ts';
import { useAddress } from './use-address.ts';
import { useRead } from './use-read.ts';

/** The report a service centre owes each month. */
export function AttendancePage({ centre, choices }: TabProps): ReactElement {
  const { language } = useSettings();
  const { today } = choices;
  const { asked: month, ask: setMonth } = useAddress(
    (search) => monthAt(search, today),
    (next) => monthSearch(next, today),
  );
  const report = useRead<AttendanceReport>(
    `/centres/${centre}/reports/attendance?month=${month}&language=${language}`,
  );
  return (
    <AttendanceScreen
      centre={centre}
      thisMonth={today.slice(0, 7)}
      month={month}
      onMonth={setMonth}
      report={report}
    />
  );
}
