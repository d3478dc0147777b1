import type { Language } from './languages.ts';

/** What stands on the printed list of documents beside the service's own words. */
export interface DocumentsPaperTexts {
  readonly title: string;
  readonly none: string;
  readonly applicant: string;
  readonly term: string;
  readonly fee: string;
  /** It is no ticket: nobody is called by it. */
  readonly noTicket: string;
}

export const documentsPaperTexts: Readonly<Record<Language, DocumentsPaperTexts>> = {
  uk: {
    title: 'Що взяти з\u00a0собою',
    none: 'Перелік документів уточніть у\u00a0консультанта',
    applicant: 'Хто подає',
    term: 'Строк',
    fee: 'Вартість',
    noTicket: 'Це список, а\u00a0не\u00a0талон',
  },
  ru: {
    title: 'Что взять с\u00a0собой',
    none: 'Перечень документов уточните у\u00a0консультанта',
    applicant: 'Кто подаёт',
    term: 'Срок',
    fee: 'Стоимость',
    noTicket: 'Это список, а\u00a0не\u00a0талон',
  },
  en: {
    title: 'What to bring',
    none: 'Ask the consultant which documents are needed',
    applicant: 'Who applies',
    term: 'Term',
    fee: 'Fee',
    noTicket: 'This is a list, not\u00a0a\u00a0ticket',
  },
};
