import type { Language } from '../languages.ts';
import { devicesEn } from './en.ts';
import { devicesRu } from './ru.ts';
import { type DeviceTexts, devicesUk } from './uk.ts';

export const deviceTexts = {
  uk: devicesUk,
  ru: devicesRu,
  en: devicesEn,
} satisfies Record<Language, DeviceTexts>;
