import type { ReportChoices } from '@talon/shared/contract/reports.ts';

/** What each kind of report is opened with. */
export interface TabProps {
  readonly centre: string;
  readonly choices: ReportChoices;
}
