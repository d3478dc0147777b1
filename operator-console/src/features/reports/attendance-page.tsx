import type { AttendanceReport } from '@talon/shared/contract/reports.ts';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { AttendanceScreen } from './attendance-screen.tsx';
import type { TabProps } from './tab-props.ts';
import { useRead } from './use-read.ts';

/** The report a service centre owes each month. */
export function AttendancePage({ centre, choices }: TabProps): ReactElement {
  const { language } = useSettings();
  const [month, setMonth] = useState(choices.today.slice(0, 7));
  const report = useRead<AttendanceReport>(
    `/centres/${centre}/reports/attendance?month=${month}&language=${language}`,
  );
  return (
    <AttendanceScreen
      centre={centre}
      thisMonth={choices.today.slice(0, 7)}
      month={month}
      onMonth={setMonth}
      report={report}
    />
  );
}
