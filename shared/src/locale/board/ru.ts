import { floorText, floorTextShort } from '../floor.ts';
import { counted, plural } from '../plural.ts';
import type { BoardTexts, Opening } from './uk.ts';

const onWeekday = [
  'в\u00a0понедельник',
  'во\u00a0вторник',
  'в\u00a0среду',
  'в\u00a0четверг',
  'в\u00a0пятницу',
  'в\u00a0субботу',
  'в\u00a0воскресенье',
];

function list(numbers: readonly number[]): string {
  const [last, ...rest] = [...numbers].reverse();
  return rest.length === 0 ? `${last}` : `${rest.reverse().join(', ')} и\u00a0${last}`;
}

function opens({ day, weekday, date }: Opening): string {
  if (day === 'today') return 'Откроемся сегодня в';
  const on = onWeekday[weekday] ?? '';
  if (day === 'tomorrow') return `Откроемся завтра, ${on}, в`;
  return `Откроемся ${on}, ${date}, в`;
}

const phoneNews = { title: 'Новости в\u00a0телефоне', text: 'На\u00a0странице Вашего талона' };
const followStaff = {
  title: 'Идите за сотрудниками',
  text: 'Они покажут дорогу, в\u00a0том числе без лестниц',
};

export const boardRu: BoardTexts = {
  title: 'Табло',
  nowCalling: 'Сейчас вызывают',
  inviting: 'Приглашаем',
  repeated: 'Повторный вызов',
  lastCall: 'Последний вызов',
  lastKnown: (time) => `Последний известный вызов, ${time}`,
  window: 'окно',
  ticketHead: 'Талон',
  windowHead: 'Окно',
  floor: (n) => floorText('ru', n),
  floorShort: (n) => floorTextShort('ru', n),
  directions: {
    left: 'налево',
    right: 'направо',
    ahead: 'прямо',
    back: 'позади',
    up: 'наверх',
    down: 'вниз',
  },
  announce: (number, window) => `Талон ${number}, окно\u00a0${window}`,
  announceAgain: (number, window) => `Повторный вызов: талон ${number}, окно\u00a0${window}`,
  next: 'Далее',
  nobodyNext: 'без очереди',
  summary: 'Очередь по направлениям',
  inLine: () => 'чел.',
  inLineAt: (_n, time) => `чел. в\u00a0${time}`,
  placesKept: (n) =>
    plural('ru', n, { one: 'место сохранено', few: 'места сохранены', many: 'мест сохранено' }),
  noQueue: 'без очереди',
  breaks: (windows, until) => {
    const where = windows.length === 1 ? 'в\u00a0окне' : 'в\u00a0окнах';
    const when = until === null ? '' : ` до\u00a0${until}`;
    return `Перерыв ${where}\u00a0${list(windows)}${when}.`;
  },
  ticketsUntil: (time) => `Талоны выдаём до\u00a0${time}.`,
  followNumber: 'Следите за номером своего талона на\u00a0табло.',
  offlineSince: (time) => `Нет связи с\u00a0${time}.`,
  offlineAdvice: 'Слушайте сотрудников и\u00a0смотрите на\u00a0знаки над окнами. Места сохранены.',
  opens,
  opening: (next) => `Закрыто. ${opens(next)}`,
  closed: 'Закрыто',
  hours: 'Часы работы',
  dayOff: 'выходной',
  weekdays: {
    mon: 'Понедельник',
    tue: 'Вторник',
    wed: 'Среда',
    thu: 'Четверг',
    fri: 'Пятница',
    sat: 'Суббота',
    sun: 'Воскресенье',
  },
  ask: 'Справки по телефону',
  servedToday: (n) =>
    `Сегодня приняли ${counted('ru', n, { one: 'посетителя', few: 'посетителей', many: 'посетителей' })}.`,
  queueOpensTomorrow: (time) => `Очередь на\u00a0завтра откроется в\u00a0${time}.`,
  queueClosed: 'Талоны выдаём в\u00a0часы работы.',
  greetings: { morning: 'Доброе утро', day: 'Добрый день', evening: 'Добрый вечер' },
  noCallsYet: 'Вызовов ещё не\u00a0было',
  nobodyCalled: 'Сейчас никого не\u00a0вызывают',
  howToStart: 'Возьмите талон в\u00a0киоске у\u00a0входа. Номер и\u00a0окно появятся здесь.',
  number: 'номер',
  openWindows: 'Открытые окна',
  noOpenWindows: 'Окна ещё не\u00a0открыты',
  noWindowNow: 'Открытых окон нет',
  windowsWork: (n) =>
    plural('ru', n, {
      one: `Работает ${n}\u00a0окно.`,
      few: `Работают ${n}\u00a0окна.`,
      many: `Работает ${n}\u00a0окон.`,
    }),
  pauses: {
    air_raid: {
      lead: 'Воздушная тревога. Пройдите в',
      word: 'укрытие',
      way: followStaff,
      resume: { title: 'Отбой в\u00a0телефоне', text: 'На\u00a0странице Вашего талона' },
      ticker: ['Вызовов нет до отбоя.', 'Кто был у\u00a0окна, продолжит после возвращения.'],
    },
    evacuation: {
      lead: 'Эвакуация. Пройдите к',
      word: 'выходу',
      way: followStaff,
      resume: phoneNews,
      ticker: ['Вызовов нет.', 'Кто был у\u00a0окна, продолжит после возвращения.'],
    },
    other: {
      lead: 'Очередь приостановлена',
      word: 'Подождите',
      way: { title: 'Вызовы скоро продолжатся', text: 'Номер и\u00a0окно появятся здесь' },
      resume: phoneNews,
      ticker: ['Вызовов пока нет.', 'Кто был у\u00a0окна, продолжит после перерыва.'],
    },
  },
  placeKept: { title: 'Место сохранено', text: 'Очередь пойдёт дальше с\u00a0того же места' },
  timeStands: (time) => ({
    title: 'Время не\u00a0идёт',
    text: `Пауза с\u00a0${time}`,
  }),
  connecting: { title: 'Соединяемся с\u00a0сервером', text: 'Табло появится через мгновение.' },
  noServer: {
    title: 'Нет связи с\u00a0сервером',
    text: 'Слушайте сотрудников. Табло появится, как только связь восстановится.',
  },
  tooOld: {
    title: 'Обновляем табло',
    text: 'На\u00a0сервере новая версия. Страница откроется снова сама.',
  },
  unknown: {
    title: 'Такого табло нет',
    text: 'Проверьте центр и\u00a0зону в\u00a0адресе страницы.',
  },
  unknownSign: { title: 'Такого окна нет', text: 'Проверьте окно в\u00a0адресе страницы.' },
  badAddress: {
    title: 'Адрес не\u00a0распознан',
    text: 'Проверьте, что написано после вопросительного знака.',
  },
  soundBlocked: 'Коснитесь, чтобы включить звук',
  sign: {
    title: 'Знак над окном',
    serving: 'Обслуживаем',
    notWorking: 'Окно не\u00a0работает',
    breakUntil: (time) => `Перерыв до\u00a0${time}`,
    onBreak: 'Перерыв',
    centreClosed: 'Центр не\u00a0работает',
    waitHere: 'Подождите. Ваше место сохранено.',
    elsewhere: 'Вас пригласят к\u00a0другому окну. Следите за\u00a0табло.',
    closed: 'Закрыто',
    free: 'Свободно',
    waitForCall: 'Ожидайте вызова',
    paused: 'Очередь приостановлена',
    kept: 'Места сохранены',
    watchBoard: 'Следите за\u00a0табло.',
    alarm: 'Воздушная тревога',
    shelter: 'В\u00a0укрытие',
    evacuation: 'Эвакуация',
    leave: 'К\u00a0выходу',
    follow: 'Идите за сотрудниками. Ваше место сохранено.',
    offline: (time) => `Нет связи с\u00a0${time}`,
    hold: 'Подождите',
    listen: 'Слушайте сотрудника.',
  },
};
