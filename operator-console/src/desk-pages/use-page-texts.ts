import { startTexts } from '@talon/shared/locale/start/texts.ts';
import type { StartTexts } from '@talon/shared/locale/start/uk.ts';
import { useSettings } from '../app/settings-context.ts';

export function usePageTexts(): StartTexts {
  return startTexts[useSettings().language];
}
