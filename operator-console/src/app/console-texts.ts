import { consoleEn } from '@talon/shared/locale/console/en.ts';
import { consoleRu } from '@talon/shared/locale/console/ru.ts';
import { type ConsoleTexts, consoleUk } from '@talon/shared/locale/console/uk.ts';
import type { Language } from '@talon/shared/locale/languages.ts';

export const consoleTexts = { uk: consoleUk, ru: consoleRu, en: consoleEn } satisfies Record<
  Language,
  ConsoleTexts
>;
