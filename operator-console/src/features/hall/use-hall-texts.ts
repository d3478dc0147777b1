import { hallTexts } from '@talon/shared/locale/hall/texts.ts';
import type { HallTexts } from '@talon/shared/locale/hall/uk.ts';
import { useSettings } from '../../app/settings-context.ts';

export function useHallTexts(): HallTexts {
  return hallTexts[useSettings().language];
}
