import { floorText, floorTextShort } from '../floor.ts';
import { atTime, atWord } from '../format.ts';
import { counted, plural } from '../plural.ts';

/** Next opening as told on a closed board. `weekday`: 0 = Monday. */
export interface Opening {
  readonly day: 'today' | 'tomorrow' | 'week' | 'later';
  readonly weekday: number;
  /** «24 листопада». */
  readonly date: string;
  /** «8:00», shown after the sentence. */
  readonly time: string;
}

/** A title with one or two lines under it. */
export interface Note {
  readonly title: string;
  readonly text: string;
}

/** What a pause says instead of calls. `lead` stands over the one big `word`. */
export interface PauseTexts {
  readonly lead: string;
  readonly word: string;
  readonly way: Note;
  readonly resume: Note;
  readonly ticker: readonly string[];
}

const onWeekday = [
  'у\u00a0понеділок',
  'у\u00a0вівторок',
  'у\u00a0середу',
  'у\u00a0четвер',
  'у\u00a0п’ятницю',
  'у\u00a0суботу',
  'у\u00a0неділю',
];

function list(numbers: readonly number[]): string {
  const [last, ...rest] = [...numbers].reverse();
  return rest.length === 0 ? `${last}` : `${rest.reverse().join(', ')} і\u00a0${last}`;
}

function opens({ day, weekday, date, time }: Opening): string {
  const at = atWord(time);
  if (day === 'today') return `Відчинимо сьогодні ${at}`;
  const on = onWeekday[weekday] ?? '';
  if (day === 'tomorrow') return `Відчинимо завтра, ${on}, ${at}`;
  return `Відчинимо ${on}, ${date}, ${at}`;
}

const afterAlarm: Note = {
  title: 'Відбій у\u00a0телефоні',
  text: 'На\u00a0сторінці Вашого талона',
};

const pauses = {
  air_raid: {
    lead: 'Повітряна тривога. Пройдіть до',
    word: 'укриття',
    way: { title: 'Ідіть за працівниками', text: 'Вони покажуть дорогу, зокрема без сходів' },
    resume: afterAlarm,
    ticker: ['Викликів немає до відбою.', 'Хто був біля вікна, продовжить після повернення.'],
  },
  evacuation: {
    lead: 'Евакуація. Пройдіть до',
    word: 'виходу',
    way: { title: 'Ідіть за працівниками', text: 'Вони покажуть дорогу, зокрема без сходів' },
    resume: { title: 'Новини в\u00a0телефоні', text: 'На\u00a0сторінці Вашого талона' },
    ticker: ['Викликів немає.', 'Хто був біля вікна, продовжить після повернення.'],
  },
  other: {
    lead: 'Чергу призупинено',
    word: 'Зачекайте',
    way: { title: 'Виклики скоро продовжаться', text: 'Номер і\u00a0вікно з’являться тут' },
    resume: { title: 'Новини в\u00a0телефоні', text: 'На\u00a0сторінці Вашого талона' },
    ticker: ['Викликів поки немає.', 'Хто був біля вікна, продовжить після перерви.'],
  },
} satisfies Record<'air_raid' | 'evacuation' | 'other', PauseTexts>;

export const boardUk = {
  title: 'Табло',
  nowCalling: 'Зараз викликають',
  inviting: 'Запрошуємо',
  repeated: 'Повторний виклик',
  lastCall: 'Останній виклик',
  lastKnown: (time: string): string => `Останній відомий виклик, ${time}`,
  window: 'вікно',
  ticketHead: 'Талон',
  windowHead: 'Вікно',
  floor: (n: number): string => floorText('uk', n),
  floorShort: (n: number): string => floorTextShort('uk', n),
  directions: {
    left: 'ліворуч',
    right: 'праворуч',
    ahead: 'прямо',
    back: 'позаду',
    up: 'нагору',
    down: 'униз',
  },
  announce: (number: string, window: number): string => `Талон ${number}, вікно\u00a0${window}`,
  announceAgain: (number: string, window: number): string =>
    `Повторний виклик: талон ${number}, вікно\u00a0${window}`,
  next: 'Далі',
  nobodyNext: 'без черги',
  summary: 'Черга за напрямами',
  inLine: (_n: number): string => 'в\u00a0черзі',
  inLineAt: (_n: number, time: string): string => `в\u00a0черзі ${atTime(time)}`,
  placesKept: (n: number): string =>
    plural('uk', n, { one: 'місце збережено', few: 'місця збережено', many: 'місць збережено' }),
  noQueue: 'без черги',
  breaks: (windows: readonly number[], until: string | null): string => {
    const where = windows.length === 1 ? 'у\u00a0вікні' : 'у\u00a0вікнах';
    const when = until === null ? '' : ` до\u00a0${until}`;
    return `Перерва ${where}\u00a0${list(windows)}${when}.`;
  },
  ticketsUntil: (time: string): string => `Талони видаємо до\u00a0${time}.`,
  followNumber: 'Стежте за номером свого талона на\u00a0табло.',
  offlineSince: (time: string): string => `Немає зв’язку з\u00a0${time}.`,
  offlineAdvice: 'Слухайте працівників і\u00a0дивіться на\u00a0знаки над вікнами. Місця збережено.',
  opens,
  opening: (next: Opening): string => `Зачинено. ${opens(next)}`,
  closed: 'Зачинено',
  hours: 'Години роботи',
  dayOff: 'вихідний',
  weekdays: {
    mon: 'Понеділок',
    tue: 'Вівторок',
    wed: 'Середа',
    thu: 'Четвер',
    fri: 'П’ятниця',
    sat: 'Субота',
    sun: 'Неділя',
  },
  ask: 'Довідки телефоном',
  servedToday: (n: number): string =>
    `Сьогодні прийняли ${counted('uk', n, { one: 'відвідувача', few: 'відвідувачів', many: 'відвідувачів' })}.`,
  queueOpensTomorrow: (time: string): string => `Черга на\u00a0завтра відкриється ${atTime(time)}.`,
  queueClosed: 'Талони видаємо в\u00a0години роботи.',
  greetings: {
    morning: 'Доброго ранку',
    day: 'Доброго дня',
    evening: 'Доброго вечора',
  },
  noCallsYet: 'Викликів ще не\u00a0було',
  nobodyCalled: 'Зараз нікого не\u00a0викликають',
  howToStart: 'Візьміть талон у\u00a0кіоску біля входу. Номер і\u00a0вікно з’являться тут.',
  number: 'номер',
  openWindows: 'Відкриті вікна',
  noOpenWindows: 'Вікна ще не\u00a0відкрито',
  noWindowNow: 'Відкритих вікон немає',
  windowsWork: (n: number): string =>
    plural('uk', n, {
      one: `Працює ${n}\u00a0вікно.`,
      few: `Працюють ${n}\u00a0вікна.`,
      many: `Працює ${n}\u00a0вікон.`,
    }),
  pauses,
  placeKept: {
    title: 'Місце збережено',
    text: 'Черга піде далі з\u00a0того самого місця',
  } satisfies Note,
  timeStands: (time: string): Note => ({
    title: 'Час не\u00a0рахується',
    text: `Чергу призупинено з\u00a0${time}`,
  }),
  connecting: {
    title: 'З’єднуємося із\u00a0сервером',
    text: 'Табло з’явиться за мить.',
  } satisfies Note,
  noServer: {
    title: 'Немає зв’язку із\u00a0сервером',
    text: 'Слухайте працівників. Табло з’явиться, щойно зв’язок відновиться.',
  } satisfies Note,
  tooOld: {
    title: 'Оновлюємо табло',
    text: 'На\u00a0сервері нова версія. Сторінка відкриється знову сама.',
  } satisfies Note,
  unknown: {
    title: 'Такого табло немає',
    text: 'Перевірте центр і\u00a0зону в\u00a0адресі сторінки.',
  } satisfies Note,
  unknownSign: {
    title: 'Такого вікна немає',
    text: 'Перевірте вікно в\u00a0адресі сторінки.',
  } satisfies Note,
  badAddress: {
    title: 'Адресу не\u00a0розпізнано',
    text: 'Перевірте, що написано після знака питання.',
  } satisfies Note,
  soundBlocked: 'Торкніться, щоб увімкнути звук',
  sign: {
    title: 'Знак над вікном',
    serving: 'Обслуговуємо',
    notWorking: 'Вікно не\u00a0працює',
    breakUntil: (time: string): string => `Перерва до\u00a0${time}`,
    onBreak: 'Перерва',
    centreClosed: 'Центр не\u00a0працює',
    waitHere: 'Зачекайте. Ваше місце збережено.',
    elsewhere: 'Вас запросять до іншого вікна. Стежте за\u00a0табло.',
    closed: 'Зачинено',
    free: 'Вільно',
    waitForCall: 'Очікуйте виклику',
    paused: 'Чергу призупинено',
    kept: 'Місця збережено',
    watchBoard: 'Стежте за\u00a0табло.',
    alarm: 'Повітряна тривога',
    shelter: 'До укриття',
    evacuation: 'Евакуація',
    leave: 'До виходу',
    follow: 'Ідіть за працівниками. Ваше місце збережено.',
    offline: (time: string): string => `Немає зв’язку з\u00a0${time}`,
    hold: 'Зачекайте',
    listen: 'Слухайте працівника.',
  },
};

export type BoardTexts = typeof boardUk;
