import { settingsTexts } from '@talon/shared/locale/settings/texts.ts';
import type { SettingsTexts } from '@talon/shared/locale/settings/uk.ts';
import { useSettings } from '../../app/settings-context.ts';

export function useSettingsTexts(): SettingsTexts {
  return settingsTexts[useSettings().language];
}
