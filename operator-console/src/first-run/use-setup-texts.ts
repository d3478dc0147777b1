import { centreSetupTexts } from '@talon/shared/locale/centre-setup/texts.ts';
import type { CentreSetupTexts } from '@talon/shared/locale/centre-setup/uk.ts';
import { useSettings } from '../app/settings-context.ts';

export function useSetupTexts(): CentreSetupTexts {
  return centreSetupTexts[useSettings().language];
}
