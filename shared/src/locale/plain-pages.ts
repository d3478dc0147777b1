import type { Language } from './languages.ts';

interface PlainText {
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

/** Pages that the server writes by itself, without any client. */
export const plainPages = {
  notFound: {
    uk: {
      title: 'Такої сторінки немає',
      text: 'Перевірте адресу або почніть із головної сторінки.',
      link: 'На головну',
    },
    ru: {
      title: 'Такой страницы нет',
      text: 'Проверьте адрес или начните с главной страницы.',
      link: 'На главную',
    },
    en: {
      title: 'There is no such page',
      text: 'Check the address or begin at the start page.',
      link: 'Start page',
    },
  },
  notBuilt: {
    uk: {
      title: 'Сторінку ще не зібрано',
      text: 'Сервер працює, але файлів цієї сторінки немає. Запустіть npm start або npm run build.',
      link: 'На головну',
    },
    ru: {
      title: 'Страница ещё не собрана',
      text: 'Сервер работает, но файлов этой страницы нет. Запустите npm start или npm run build.',
      link: 'На главную',
    },
    en: {
      title: 'This page has not been built yet',
      text: 'The server runs, but the files of this page are missing. Run npm start or npm run build.',
      link: 'Start page',
    },
  },
} as const satisfies Record<string, Record<Language, PlainText>>;
export type PlainPage = keyof typeof plainPages;
