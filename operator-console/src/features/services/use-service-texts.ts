import { serviceTexts } from '@talon/shared/locale/services/texts.ts';
import type { ServiceTexts } from '@talon/shared/locale/services/uk.ts';
import { useSettings } from '../../app/settings-context.ts';

export function useServiceTexts(): ServiceTexts {
  return serviceTexts[useSettings().language];
}
