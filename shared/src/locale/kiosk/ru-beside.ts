import { counted, type Forms, plural } from '../plural.ts';
import type { checkinUk, endedUk, guideUk, helpUk, ratingUk, restUk } from './uk-beside.ts';

const minutes: Forms = { one: 'минуту', few: 'минуты', many: 'минут' };
const digits: Forms = { one: 'цифра', few: 'цифры', many: 'цифр' };

export const checkinRu: typeof checkinUk = {
  open: 'Запись',
  openText: 'У\u00a0меня есть запись',
  title: 'Пришли по записи?',
  scanner: 'Покажите QR-код',
  scannerText: 'из\u00a0сообщения, сканеру возле экрана',
  cameraText: 'из\u00a0сообщения, камере возле экрана',
  foreign: 'Это не\u00a0код записи. Покажите код из\u00a0сообщения',
  or: 'Или введите код записи',
  code: (typed) => `Код, ${counted('ru', typed, digits)} из\u00a06`,
  clear: 'Очистить',
  erase: 'Стереть',
  noCode: 'Нет кода',
  confirm: 'Подтвердить',
  confirmed: (time) => `Ваша запись на\u00a0${time} подтверждена`,
  missed: (time) => `Ваша запись была на\u00a0${time}`,
  early: (n, time) =>
    `Вы пришли **на\u00a0${counted('ru', n, minutes)} раньше**. Вызовем в\u00a0${time}, а\u00a0если окно освободится, то раньше.`,
  due: 'Вы пришли **вовремя**. Вас вызовут среди первых.',
  late: (n) =>
    `Вы пришли **на\u00a0${counted('ru', n, minutes)} позже**. Вы в\u00a0обычной очереди с\u00a0этой минуты, новая запись не\u00a0нужна.`,
  bookedFor: 'время Вашей записи',
  untilThen: 'до\u00a0записи',
  now: 'сейчас',
  refused: {
    unknown: 'Такого кода нет',
    used: 'По этой записи талон уже выдан',
    otherDay: 'Запись на\u00a0другой день',
    otherCentre: 'Запись в\u00a0другой центр',
    tooMany: 'Слишком много неверных кодов',
    again: 'Введите код ещё раз',
    againText: 'Шесть цифр из\u00a0сообщения о\u00a0записи',
    take: 'Возьмите талон обычной очереди',
    takeText: 'Можно сегодня, без записи',
    yourTicket: 'Поищите свой талон',
    yourTicketText: 'Он на\u00a0бумаге или в\u00a0Вашем телефоне',
  },
};

export const ratingRu: typeof ratingUk = {
  open: 'Отзыв',
  openText: 'Как Вас обслужили?',
  title: 'Как Вас обслужили?',
  lead: 'Оценка анонимна. Ответ займёт несколько секунд.',
  scores: ['Очень плохо', 'Плохо', 'Нормально', 'Хорошо', 'Отлично'],
  goodTopics: 'Что было хорошо?',
  badTopics: 'Что стоит улучшить?',
  good: {
    speed: 'Быстро',
    clarity: 'Понятно объяснили',
    attention: 'Внимательный сотрудник',
    hall: 'Удобный зал',
    access: 'Доступность',
  },
  bad: {
    speed: 'Долгое ожидание',
    clarity: 'Объяснения',
    attention: 'Внимание сотрудника',
    hall: 'Зал',
    access: 'Доступность',
  },
  comment: 'Написать комментарий',
  commentLabel: 'Комментарий',
  optional: 'по\u00a0желанию',
  change: 'Изменить',
  ready: 'Готово',
  anonymous: 'Не\u00a0пишите фамилий и\u00a0номеров документов',
  notNow: 'Не\u00a0сейчас',
  send: 'Отправить',
  sending: 'Отправляем отзыв…',
  sendingText: 'Второго отзыва не\u00a0будет, даже если коснуться ещё раз',
  failed: 'Отзыв не\u00a0отправлен',
  failedLost: 'Ответа от сервера нет. Попробуйте ещё раз.',
  thanks: 'Спасибо за\u00a0отзыв',
  thanksText: (score) =>
    `Ваша оценка: **${score}**. Её увидит руководитель смены вместе с\u00a0другими, без\u00a0Вашего имени.`,
  answer: 'Нужен ответ?',
  answerText: 'Оставьте обращение у\u00a0стойки консультанта',
  more: 'Есть ещё дела?',
  moreText: 'Возьмите новый талон, это несколько касаний',
  take: 'Взять талон',
};

export const helpRu: typeof helpUk = {
  call: 'Позвать сотрудника',
  called: 'Сотрудника позвали',
  coming: 'К\u00a0Вам идёт сотрудник',
  calledText: 'Коснитесь, чтобы отменить',
  failed: 'Не\u00a0удалось. Подойдите к\u00a0консультанту',
};

export const guideRu: typeof guideUk = {
  name: 'Озвучить',
  choices: (n) => `На экране ${counted('ru', n, { one: 'кнопка', few: 'кнопки', many: 'кнопок' })}`,
};

export const restRu: typeof restUk = {
  title: 'Возьмите талон здесь',
  touch: 'Коснитесь экрана',
  lines: { uk: 'Торкніться, щоб почати', ru: 'Коснитесь, чтобы начать', en: 'Touch to start' },
  marks: { uk: 'Укр', ru: 'Рус', en: 'Eng' },
  waiting: 'ожидают сейчас',
  windows: (n) =>
    plural('ru', n, { one: 'окно работает', few: 'окна работают', many: 'окон работает' }),
  mean: 'в\u00a0среднем',
};

export const endedRu: typeof endedUk = {
  full: 'На сегодня талоны закончились',
  fullText: (limit, closes) => {
    const given = limit === null ? '' : `Выдано ${limit} из\u00a0${limit}: `;
    const until = closes === null ? 'сегодня' : `до\u00a0${closes}`;
    const why = `окна не\u00a0успеют принять больше ${until}. Есть другие способы.`;
    return limit === null ? `${why.charAt(0).toUpperCase()}${why.slice(1)}` : given + why;
  },
  unserved: 'Сегодня эту услугу не\u00a0предоставляем',
  unservedText: 'Ни одно окно не\u00a0принимает её сегодня. Есть другие способы.',
  other: 'Другие услуги этой категории',
  otherText: {
    full: 'Ограничение касается только этой услуги',
    unserved: 'Их сегодня предоставляем',
  },
  consult: 'Подойдите к\u00a0консультанту у\u00a0входа',
  consultText: 'Он подскажет, когда прийти и\u00a0что взять',
  call: (phone) => `Позвоните: ${phone}`,
  callText: 'Подскажем, когда прийти, чтобы талон точно был',
  documents: 'Какие нужны документы',
  lunch: (time) => `Перерыв до\u00a0${time}`,
  lunchText: (time) =>
    `Сейчас обеденный перерыв. Талоны снова выдаём с\u00a0${time}, взятые раньше действительны.`,
};
