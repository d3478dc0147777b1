import type { Language } from './languages.ts';
import { type Forms, plural } from './plural.ts';

/** What stands on the printed ticket beside its own number, service and documents. */
export interface PaperTexts {
  readonly yourTicket: string;
  readonly ahead: string;
  readonly waiting: string;
  readonly afterwards: string;
  readonly followTitle: string;
  readonly followText: string;
  readonly prepare: string;
  readonly listen: string;
  readonly phone: string;
  /** The ticket was printed before. */
  readonly copy: string;
}

export const paperTexts: Readonly<Record<Language, PaperTexts>> = {
  uk: {
    yourTicket: 'Ваш талон',
    ahead: 'Перед Вами',
    waiting: 'Очікування',
    afterwards: 'Далі:',
    followTitle: 'Стежте з\u00a0телефона',
    followText: 'Наведіть камеру. Телефон подасть сигнал, коли Вас викличуть.',
    prepare: 'Підготуйте',
    listen: 'Слухайте\u00a0номер. Дивіться\u00a0на\u00a0табло.',
    phone: 'Тел.',
    copy: 'Повтор',
  },
  ru: {
    yourTicket: 'Ваш талон',
    ahead: 'Перед Вами',
    waiting: 'Ожидание',
    afterwards: 'Далее:',
    followTitle: 'Следите с\u00a0телефона',
    followText: 'Наведите камеру. Телефон подаст сигнал, когда Вас вызовут.',
    prepare: 'Подготовьте',
    listen: 'Слушайте\u00a0номер. Смотрите\u00a0на\u00a0табло.',
    phone: 'Тел.',
    copy: 'Повтор',
  },
  en: {
    yourTicket: 'Your ticket',
    ahead: 'Ahead of you',
    waiting: 'Waiting time',
    afterwards: 'Then:',
    followTitle: 'Follow on\u00a0your phone',
    followText: 'Point your camera here. Your phone will alert you when you are called.',
    prepare: 'Have ready',
    listen: 'Listen\u00a0for\u00a0your\u00a0number. Watch\u00a0the\u00a0screen.',
    phone: 'Tel.',
    copy: 'Copy',
  },
};

const moreForms: Readonly<Record<Language, Forms>> = {
  uk: { one: 'документ', few: 'документи', many: 'документів' },
  ru: { one: 'документ', few: 'документа', many: 'документов' },
  en: { one: 'document', many: 'documents' },
};

/** The line in place of the documents that do not fit the paper; the phone's page lists them all. */
export function moreDocuments(language: Language, n: number): string {
  const count = `${n}\u00a0${plural(language, n, moreForms[language])}`;
  const sentences = {
    uk: `ще ${count}\u00a0— у\u00a0телефоні`,
    ru: `ещё ${count}\u00a0— в\u00a0телефоне`,
    en: `${count} more\u00a0— on\u00a0your phone`,
  } satisfies Record<Language, string>;
  return sentences[language];
}
