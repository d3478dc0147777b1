import { glueAll } from '../glue-all.ts';
import { counted } from '../plural.ts';

/** The versions of a centre's settings: those that were, and the one to come. */
export const versionsUk = glueAll({
  history: {
    title: 'Історія змін',
    footer: 'Кожна збережена версія залишається',
    lost: 'Історію не прочитано.',
    first: 'Перша версія',
    nobody: 'файл або система',
    changed: (n: number): string => counted('uk', n, { one: 'зміна', few: 'зміни', many: 'змін' }),
    ways: {
      saved: 'Збережено',
      restored: 'Повернено',
      planned: 'Настало за планом',
      imported: 'Завантажено з файлу',
    },
    restoredOf: (version: number): string => `Повернено версію ${version}`,
    order: 'порядок',
    now: 'Діє зараз',
    restore: 'Повернути цю версію',
    restoreAt: (when: string): string => `Повернути версію від ${when}`,
    sure: 'Повернути центр до цієї версії? Пізніші зміни залишаться в історії.',
    confirm: 'Повернути',
    more: 'Раніші зміни',
    cut: 'довгий текст',
  },
  planned: {
    when: 'Коли діятиме',
    atOnce: 'Одразу',
    tomorrow: 'Із завтра',
    from: (date: string, n: number): string =>
      `Із ${date} діятиме ${counted('uk', n, { one: 'зміна', few: 'зміни', many: 'змін' })}`,
    waits: 'План не може настати, доки його не виправлено:',
    cancel: 'Скасувати план',
  },
  parts: {
    name: 'Назва центру',
    address: 'Адреса',
    phone: 'Телефон',
    timeZone: 'Часовий пояс',
    mainLanguage: 'Основна мова',
    week: 'Години роботи',
    aroundTheClock: 'Цілодобово',
    holidays: 'Вихідні дні',
    lastTicketMinutes: 'Останній талон',
    dailyLimit: 'Талонів на день',
    zones: 'Зони',
    categories: 'Категорії',
    services: 'Послуги',
    windows: 'Вікна',
    letters: 'Літери',
    targets: 'Цілі очікування',
    calling: 'Порядок виклику',
    time: 'Правила часу',
    board: 'Табло',
    media: 'Відео та зображення',
    kiosk: 'Кіоск',
    printing: 'Друк',
    voice: 'Голос',
    security: 'Безпека',
    supervision: 'Сигнали старшому зміни',
    retention: 'Строки зберігання',
    desk: 'Пульт оператора',
  },
});

export type VersionTexts = typeof versionsUk;
