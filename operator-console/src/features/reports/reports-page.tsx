import type { ReportChoices, VisitsReport } from '@talon/shared/contract/reports.ts';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import { useSettings } from '../../app/settings-context.ts';
import { Notice } from '../../office/notice.tsx';
import { useOffice } from '../../office/office-context.ts';
import { askAt, searchOf } from './address.ts';
import { type Ask, queryOf } from './ask.ts';
import { AttendancePage } from './attendance-page.tsx';
import { IntegrityPage } from './integrity-page.tsx';
import { MailPage } from './mail-page.tsx';
import { type ReportTab, reportTabs, tabPaths } from './reports-frame.tsx';
import type { TabProps } from './tab-props.ts';
import { useAddress } from './use-address.ts';
import { useRead } from './use-read.ts';
import { useReportsTexts } from './use-reports-texts.ts';
import { VisitsScreen } from './visits-screen.tsx';

function tabAt(path: string): ReportTab {
  const whole = path.endsWith('/') ? path : `${path}/`;
  return reportTabs.find((tab) => tabPaths[tab] === whole) ?? 'visits';
}

/** Reports of the centre; what can be asked is known before anything is. */
export function ReportsPage(): ReactElement {
  const { centre, person } = useOffice();
  const t = useReportsTexts();
  const { language } = useSettings();
  const [path] = useLocation();
  // The names among the choices are in the reader's language.
  const choices = useRead<ReportChoices>(
    `/centres/${centre.id}/reports/choices?language=${language}`,
  );
  if (choices.data === null) {
    const again = { label: t.again, onPress: choices.again };
    return choices.failed ? (
      <Notice title={t.failed} text={t.failedText} way={again} />
    ) : (
      <Notice title={t.loading} person={person.name} />
    );
  }
  const common = { centre: centre.id, choices: choices.data };
  const pages = {
    visits: () => <VisitsTab {...common} />,
    attendance: () => <AttendancePage {...common} />,
    integrity: () => <IntegrityPage {...common} />,
    mail: () => <MailPage {...common} />,
  } as const satisfies Record<ReportTab, () => ReactElement>;
  return pages[tabAt(path)]();
}

function VisitsTab({ centre, choices }: TabProps): ReactElement {
  const { language } = useSettings();
  const { today } = choices;
  const { asked, ask, correct } = useAddress<Ask>(
    (search) => askAt(search, today),
    (next) => searchOf(next, today),
  );
  const report = useRead<VisitsReport>(
    `/centres/${centre}/reports/visits?${queryOf(asked, language)}`,
  );
  const change = (part: Partial<Ask>): void => {
    const isOrder = part.sort !== undefined && part.groupBy === undefined;
    (isOrder ? correct : ask)({ ...asked, ...part });
  };
  const reset = (): void => change({ filters: {} });
  return <VisitsScreen page={{ centre, ask: asked, change, reset, choices, report }} />;
}
