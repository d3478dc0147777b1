import { glueAll } from '../glue-all.ts';
import { counted } from '../plural.ts';

/** The first run of a centre of one's own: the centre, and then its first operator and devices. */
export const centreSetupUk = glueAll({
  title: 'Ваш центр',
  rail: {
    centre: { name: 'Центр', line: 'назва, години, послуги' },
    devices: { name: 'Вікна й пристрої', line: 'під’єднати кіоск і табло' },
  },
  name: 'Назва, як її бачать відвідувачі',
  symbols: (n: number, of: number): string => `${n} із ${of}`,
  address: 'Адреса',
  timeZone: 'Часовий пояс',
  kyiv: 'Київ',
  windows: 'Скільки вікон',
  zones: 'Скільки зон',
  hours: 'Години роботи',
  asMonday: 'Як у понеділок',
  days: {
    mon: 'Понеділок',
    tue: 'Вівторок',
    wed: 'Середа',
    thu: 'Четвер',
    fri: 'П’ятниця',
    sat: 'Субота',
    sun: 'Неділя',
  },
  opensAt: (day: string): string => `${day}, з`,
  closesAt: (day: string): string => `${day}, до`,
  dayOff: 'вихідний',
  services: (chosen: number, of: number): string => `Послуги з каталогу: обрано ${chosen} із ${of}`,
  all: 'Обрати всі',
  none: 'Зняти всі',
  find: 'Знайти послугу або категорію',
  notFound: 'Нічого не знайдено',
  every: (n: number): string => `усі ${n}`,
  some: (n: number, of: number): string => `${n} із ${of}`,
  open: (name: string): string => `Показати послуги: ${name}`,
  foot: 'Переклади російською та англійською вже є в каталозі',
  fromFile: 'Узяти центр із файлу',
  badFile: 'Це не файл центру: очікується JSON, вивантажений із Talon.',
  fileFaults: (n: number): string =>
    `У файлі ${counted('uk', n, { one: 'помилка', few: 'помилки', many: 'помилок' })}:`,
  faults: {
    name: 'Напишіть назву',
    week: 'Відчиніть хоча б один день',
    hours: 'Час «до» має бути пізніший',
    services: 'Оберіть хоча б одну послугу',
  },
  next: 'Далі',
  sending: 'Створюємо',
  doneTitle: 'Центр працює',
  doneLead: 'Залишилося видати перший талон і дати доступ операторам.',
  ticket: {
    title: 'Перший талон',
    text: 'Відкрийте кіоск на цьому комп’ютері: він надрукує талон через браузер.',
    here: 'Відкрити кіоск тут',
    closed: (when: string): string =>
      `Зараз центр зачинено, талони будуть ${when}. Щоб спробувати раніше, змініть`,
    hours: 'години роботи',
    failed: 'Кіоск не під’єднано. Спробуйте ще раз.',
  },
  operator: {
    title: 'Перший оператор',
    name: 'Ім’я та прізвище',
    login: 'Логін',
    invite: 'Запросити',
    link: 'Посилання для входу. Передайте його оператору: воно спрацює один раз.',
    copy: 'Копіювати',
    copied: 'Скопійовано',
  },
  missing: (files: string): string => `Завантажте файли для табло: ${files}`,
});

export type CentreSetupTexts = typeof centreSetupUk;
