import { deviceTexts } from '@talon/shared/locale/devices/texts.ts';
import type { DeviceTexts } from '@talon/shared/locale/devices/uk.ts';
import { useSettings } from '../../app/settings-context.ts';

export function useDeviceTexts(): DeviceTexts {
  return deviceTexts[useSettings().language];
}
