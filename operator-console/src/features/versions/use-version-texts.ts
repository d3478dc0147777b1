import { versionTexts } from '@talon/shared/locale/versions/texts.ts';
import type { VersionTexts } from '@talon/shared/locale/versions/uk.ts';
import { useSettings } from '../../app/settings-context.ts';

export function useVersionTexts(): VersionTexts {
  return versionTexts[useSettings().language];
}
