import { officeTexts } from '@talon/shared/locale/office/texts.ts';
import type { OfficeTexts } from '@talon/shared/locale/office/uk.ts';
import { useSettings } from '../app/settings-context.ts';

export function useOfficeTexts(): OfficeTexts {
  return officeTexts[useSettings().language];
}
