import { screenTexts } from '@talon/shared/locale/devices/screen.ts';
import { deviceTexts } from '@talon/shared/locale/devices/texts.ts';
import { useSettings } from '../../app/settings-context.ts';

const texts = {
  uk: { ...deviceTexts.uk, ...screenTexts.uk },
  ru: { ...deviceTexts.ru, ...screenTexts.ru },
  en: { ...deviceTexts.en, ...screenTexts.en },
};

export function useDeviceTexts(): (typeof texts)['uk'] {
  return texts[useSettings().language];
}
