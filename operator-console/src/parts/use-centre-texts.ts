import { centreTexts } from '@talon/shared/locale/centre/texts.ts';
import type { CentreTexts } from '@talon/shared/locale/centre/uk.ts';
import { useSettings } from '../app/settings-context.ts';

export function useCentreTexts(): CentreTexts {
  return centreTexts[useSettings().language];
}
