import type { Language } from './languages.ts';

/** The page of the demonstration's printer. */
export const demoPrinterTexts = {
  uk: {
    title: 'Принтер демонстрації',
    text: 'Талони, що вийшли з\u00a0принтера, найновіший перший.',
    ok: 'Працює',
    low: 'Папір закінчується',
    out: 'Немає паперу',
    open: 'Відкрито кришку',
    away: 'Вимкнено',
    none: 'Ще нічого не\u00a0надруковано.',
    paper: 'Талон із\u00a0принтера',
  },
  ru: {
    title: 'Принтер демонстрации',
    text: 'Талоны, которые вышли из\u00a0принтера, самый новый первый.',
    ok: 'Работает',
    low: 'Бумага заканчивается',
    out: 'Нет бумаги',
    open: 'Открыта крышка',
    away: 'Выключен',
    none: 'Пока ничего не\u00a0напечатано.',
    paper: 'Талон из\u00a0принтера',
  },
  en: {
    title: 'The demonstration’s printer',
    text: 'Tickets that came out of the printer, the newest first.',
    ok: 'Working',
    low: 'Paper low',
    out: 'Out of paper',
    open: 'Cover open',
    away: 'Switched off',
    none: 'Nothing has been printed yet.',
    paper: 'A ticket from the printer',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;
