import type { Language } from './languages.ts';
import { counted, type Forms } from './plural.ts';

const workingDays: Readonly<Record<Language, Forms>> = {
  uk: {
    one: 'робочий\u00a0день',
    few: 'робочі\u00a0дні',
    many: 'робочих\u00a0днів',
  },
  ru: {
    one: 'рабочий\u00a0день',
    few: 'рабочих\u00a0дня',
    many: 'рабочих\u00a0дней',
  },
  en: { one: 'working\u00a0day', many: 'working\u00a0days' },
};

const onTheDay: Readonly<Record<Language, string>> = {
  uk: 'У\u00a0день звернення',
  ru: 'В\u00a0день обращения',
  en: 'On\u00a0the\u00a0day',
};

/** Legal term of a service in words: «10 робочих днів». null = it is done on the day. */
export function termText(language: Language, days: number | null): string {
  return days === null || days === 0
    ? onTheDay[language]
    : counted(language, days, workingDays[language]);
}
