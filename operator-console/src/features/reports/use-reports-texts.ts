import { reportsTexts } from '@talon/shared/locale/reports/texts.ts';
import type { ReportsTexts } from '@talon/shared/locale/reports/uk.ts';
import { useSettings } from '../../app/settings-context.ts';

export function useReportsTexts(): ReportsTexts {
  return reportsTexts[useSettings().language];
}
