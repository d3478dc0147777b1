import { counted, type Forms, plural } from '../plural.ts';

const minutes: Forms = { one: 'хвилину', few: 'хвилини', many: 'хвилин' };
const digits: Forms = { one: 'цифра', few: 'цифри', many: 'цифр' };

/** Coming with an appointment. */
export const checkinUk = {
  open: 'Запис',
  openText: 'У\u00a0мене є запис',
  title: 'Прийшли за записом?',
  scanner: 'Покажіть QR-код',
  scannerText: 'із\u00a0повідомлення, сканеру біля екрана',
  cameraText: 'із\u00a0повідомлення, камері біля екрана',
  foreign: 'Це не\u00a0код запису. Покажіть код із\u00a0повідомлення',
  or: 'Або введіть код запису',
  code: (typed: number): string => `Код, ${counted('uk', typed, digits)} із\u00a06`,
  clear: 'Очистити',
  erase: 'Стерти',
  noCode: 'Не маю коду',
  confirm: 'Підтвердити',
  confirmed: (time: string): string => `Ваш запис на\u00a0${time} підтверджено`,
  missed: (time: string): string => `Ваш запис був на\u00a0${time}`,
  early: (n: number, time: string): string =>
    `Ви прийшли **на\u00a0${counted('uk', n, minutes)} раніше**. Викличемо на\u00a0${time}, а\u00a0якщо вікно звільниться, то раніше.`,
  due: 'Ви прийшли **вчасно**. Вас викличуть серед перших.',
  late: (n: number): string =>
    `Ви прийшли **на\u00a0${counted('uk', n, minutes)} пізніше**. Ви у\u00a0звичайній черзі від\u00a0цієї хвилини, нового запису не\u00a0потрібно.`,
  bookedFor: 'час Вашого запису',
  untilThen: 'до\u00a0запису',
  now: 'зараз',
  refused: {
    unknown: 'Такого коду немає',
    used: 'За цим записом талон уже видано',
    otherDay: 'Запис на\u00a0інший день',
    otherCentre: 'Запис до\u00a0іншого центру',
    tooMany: 'Забагато неправильних кодів',
    again: 'Введіть код ще раз',
    againText: 'Шість цифр із\u00a0повідомлення про запис',
    take: 'Візьміть талон звичайної черги',
    takeText: 'Можна сьогодні, без запису',
    yourTicket: 'Пошукайте свій талон',
    yourTicketText: 'Він на\u00a0папері або у\u00a0Вашому телефоні',
  },
};

/** What the visitor thinks. The words of a topic differ by what the score says. */
export const ratingUk = {
  open: 'Відгук',
  openText: 'Як Вас обслужили?',
  title: 'Як Вас обслужили?',
  lead: 'Оцінка анонімна. Відповідь займе кілька секунд.',
  scores: ['Дуже погано', 'Погано', 'Нормально', 'Добре', 'Чудово'],
  goodTopics: 'Що було добре?',
  badTopics: 'Що варто поліпшити?',
  good: {
    speed: 'Швидко',
    clarity: 'Зрозуміло пояснили',
    attention: 'Уважний працівник',
    hall: 'Зручна зала',
    access: 'Доступність',
  },
  bad: {
    speed: 'Довге очікування',
    clarity: 'Пояснення',
    attention: 'Увага працівника',
    hall: 'Зала',
    access: 'Доступність',
  },
  comment: 'Написати коментар',
  commentLabel: 'Коментар',
  optional: 'за\u00a0бажанням',
  change: 'Змінити',
  ready: 'Готово',
  anonymous: 'Не\u00a0пишіть прізвищ і\u00a0номерів документів',
  notNow: 'Не\u00a0зараз',
  send: 'Надіслати',
  sending: 'Надсилаємо відгук…',
  sendingText: 'Другого відгуку не\u00a0буде, навіть якщо торкнутися ще раз',
  failed: 'Відгук не\u00a0надіслано',
  failedLost: 'Відповіді від сервера немає. Спробуйте ще раз.',
  thanks: 'Дякуємо за\u00a0відгук',
  thanksText: (score: string): string =>
    `Ваша оцінка: **${score}**. Її побачить керівник зміни разом з\u00a0іншими, без\u00a0Вашого імені.`,
  answer: 'Потрібна відповідь?',
  answerText: 'Залиште звернення біля стійки консультанта',
  more: 'Є\u00a0ще справи?',
  moreText: 'Візьміть новий талон, це кілька дотиків',
  take: 'Узяти талон',
};

export const helpUk = {
  call: 'Покликати працівника',
  called: 'Працівника покликано',
  coming: 'До\u00a0Вас іде працівник',
  calledText: 'Торкніться, щоб скасувати',
  failed: 'Не\u00a0вдалося. Підійдіть до консультанта',
};

export const guideUk = {
  name: 'Озвучити',
  choices: (n: number): string =>
    `На екрані ${counted('uk', n, { one: 'кнопка', few: 'кнопки', many: 'кнопок' })}`,
};

/** Nobody stands at the kiosk. */
export const restUk = {
  title: 'Візьміть талон тут',
  touch: 'Торкніться екрана',
  lines: { uk: 'Торкніться, щоб почати', ru: 'Коснитесь, чтобы начать', en: 'Touch to start' },
  marks: { uk: 'Укр', ru: 'Рус', en: 'Eng' },
  waiting: 'очікують зараз',
  windows: (n: number): string =>
    plural('uk', n, { one: 'вікно працює', few: 'вікна працюють', many: 'вікон працює' }),
  mean: 'у\u00a0середньому',
};

/** A service that gives no more tickets today, or that nobody serves today. */
export const endedUk = {
  full: 'На сьогодні талони закінчилися',
  fullText: (limit: number | null, closes: string | null): string => {
    const given = limit === null ? '' : `Видано ${limit} із\u00a0${limit}: `;
    const until = closes === null ? 'сьогодні' : `до\u00a0${closes}`;
    const why = `вікна не\u00a0встигнуть прийняти більше ${until}. Є\u00a0інші способи.`;
    return limit === null ? `${why.charAt(0).toUpperCase()}${why.slice(1)}` : given + why;
  },
  unserved: 'Сьогодні цю послугу не\u00a0надаємо',
  unservedText: 'Жодне вікно не\u00a0приймає її сьогодні. Є\u00a0інші способи.',
  other: 'Інші послуги цієї категорії',
  otherText: { full: 'Обмеження стосується лише цієї послуги', unserved: 'Їх сьогодні надаємо' },
  consult: 'Підійдіть до консультанта біля входу',
  consultText: 'Він підкаже, коли прийти і\u00a0що взяти',
  call: (phone: string): string => `Зателефонуйте: ${phone}`,
  callText: 'Підкажемо, коли прийти, щоб талон точно був',
  documents: 'Які потрібні документи',
  lunch: (time: string): string => `Перерва до\u00a0${time}`,
  lunchText: (time: string): string =>
    `Зараз обідня перерва. Талони знову видаємо з\u00a0${time}, узяті раніше дійсні.`,
};
