import { counted, type Forms, plural } from '../plural.ts';
import { checkinRu, endedRu, guideRu, helpRu, ratingRu, restRu } from './ru-beside.ts';
import { keyboardRu, searchRu } from './ru-search.ts';
import type { KioskTexts } from './uk.ts';

const people: Forms = { one: 'человек', few: 'человека', many: 'человек' };
const windows: Forms = { one: 'окно', few: 'окна', many: 'окон' };
const categories: Forms = { one: 'категория', few: 'категории', many: 'категорий' };
const services: Forms = { one: 'услуга', few: 'услуги', many: 'услуг' };
const documents: Forms = { one: 'документ', few: 'документа', many: 'документов' };
const points: Forms = { one: 'пункт', few: 'пункта', many: 'пунктов' };

function waitingNow(n: number): string {
  if (n === 0) return 'Сейчас **очереди нет**';
  const verb = plural('ru', n, { one: 'ожидает', many: 'ожидают' });
  return `Сейчас ${verb} **${counted('ru', n, people)}**`;
}

function openNow(n: number): string {
  if (n === 0) return 'окна ещё не открыты';
  const verb = plural('ru', n, { one: 'работает', few: 'работают', many: 'работает' });
  return `${verb} **${counted('ru', n, windows)}**`;
}

export const kioskRu: KioskTexts = {
  mark: 'мин',
  minutes: (n) => `${n}\u00a0мин`,
  about: (n) => `≈\u00a0${n}\u00a0мин`,
  seconds: (n) => `${n}\u00a0с`,
  frame: {
    language: 'Язык',
    larger: 'Крупный текст',
    contrast: 'Контраст',
    reach: 'Кнопки ниже',
    reachNote: 'Все кнопки внизу, в\u00a0пределах досягаемости',
    until: (address, time) => `${address}, до\u00a0${time}`,
    back: 'Назад',
    next: 'Далее',
    toStart: 'В\u00a0начало',
    close: 'Закрыть',
  },
  home: {
    paperOut: 'Бумага закончилась: номер можно сфотографировать',
    printerAway: 'Принтер не\u00a0работает: номер можно сфотографировать',
    title: 'Чем Вам помочь?',
    now: (waiting, open, minutes) =>
      [
        waitingNow(waiting),
        openNow(open),
        ...(minutes === null || minutes === 0 ? [] : [`в\u00a0среднем **${minutes}\u00a0мин**`]),
      ].join(', '),
    more: (n) => `Ещё\u00a0${counted('ru', n, categories)}`,
    first: (n) => `Первые ${counted('ru', n, categories)}`,
    priority: 'Приоритетная очередь',
    priorityShort: 'Приоритет',
    priorityWho: 'Ветераны, люди с\u00a0инвалидностью, беременные, посетители с\u00a0младенцем',
    adding: (number) => `Выберите услугу, которую добавить к\u00a0талону ${number}`,
    addingMore: (n) =>
      `${plural('ru', n, { one: 'Выбрана', many: 'Выбрано' })} ${counted('ru', n, services)}. Выберите ещё одну, талон будет один`,
    priorityOn: 'Приоритетный талон. Выберите категорию услуги',
  },
  search: searchRu,
  keyboard: keyboardRu,
  checkin: checkinRu,
  rating: ratingRu,
  help: helpRu,
  guide: guideRu,
  rest: restRu,
  ended: endedRu,
  queue: {
    free: 'без очереди',
    notServed: 'окно пока не\u00a0работает',
    people: (n) => counted('ru', n, people),
    ahead: (n) => `${counted('ru', n, people)} перед Вами`,
    full: 'талоны на\u00a0сегодня закончились',
  },
  services: {
    choose: 'Выберите услугу, чтобы получить талон',
    browse: 'Посмотрите, какие документы нужны',
    documents: 'Документы',
    documentCount: (n) => counted('ru', n, documents),
    range: (from, to, of) =>
      from === to ? `${from}\u00a0из\u00a0${of}` : `${from}–${to}\u00a0из\u00a0${of}`,
    list: 'Услуги',
    categories: 'Категории услуг',
    empty: 'В\u00a0этой категории сейчас нет услуг',
    emptyMenu: 'Услуг пока нет',
  },
  documents: {
    kick: 'Что взять с\u00a0собой',
    title: 'Нужные документы',
    none: 'Перечень документов уточните у\u00a0консультанта',
    applicant: 'Кто подаёт',
    term: 'Срок',
    fee: 'Стоимость',
    printing: 'Печатаем список…',
    printed: 'Возьмите список под\u00a0экраном',
    notPrinted: 'Не\u00a0напечатано. Сфотографируйте экран',
    print: 'Напечатать список',
    take: 'Взять талон',
    page: (page, of) => `Страница ${page}\u00a0из\u00a0${of}`,
  },
  purpose: {
    question: 'Что Вы хотите сделать?',
    consult: 'Консультация',
    consultHint: 'Узнать условия, перечень документов',
    apply: 'Подать документы',
    applyHint: (n) =>
      n === 0
        ? 'Заявление и\u00a0документы к\u00a0нему'
        : `Заявление и\u00a0документы по\u00a0списку, ${counted('ru', n, points)}`,
    collect: 'Забрать результат',
    collectHint: 'Решение или справка уже готовы',
    more: 'Есть ещё дела?',
    moreHint: 'один талон на\u00a0несколько услуг',
    together: 'Вместе с\u00a0этой услугой',
    leaveOut: 'Убрать',
    full: (n) => `не\u00a0более ${n} в\u00a0одном талоне`,
    addService: 'Добавить ещё услугу',
    whichDocuments: 'Какие нужны документы',
  },
  priority: {
    title: 'Приоритетная очередь',
    lead: 'Для\u00a0ветеранов, людей с\u00a0инвалидностью, беременных и\u00a0посетителей с\u00a0младенцем.',
    noReason: 'Причину мы не\u00a0спрашиваем и\u00a0не\u00a0записываем',
    target: (n) => `Вызовем раньше: наша цель ${n}\u00a0мин`,
    earlier: 'Вызовем раньше обычной очереди',
    once: 'Действует для одного талона, сегодня',
    yes: 'Да, имею право',
    no: 'Нет, обычная очередь',
  },
  ticket: {
    title: 'Ваш талон',
    ahead: (n) => `${plural('ru', n, people)} перед Вами`,
    wait: 'ожидание',
    away: 'Нет связи с\u00a0сервером. Место в\u00a0очереди сохранено, смотрите на табло.',
    noWindow: 'окно ещё не\u00a0открыто',
    priority: 'Приоритетный',
    windows: (n) =>
      plural('ru', n, {
        one: 'окно приёма',
        few: 'окна приёма',
        many: 'окна приёма',
      }),
    windowCount: (n) =>
      plural('ru', n, { one: 'окно принимает', few: 'окна принимают', many: 'окон принимает' }),
    also: (names) => `а\u00a0также: ${names.join('; ')}`,
    follow: 'Следите с\u00a0телефона',
    followText:
      'Наведите камеру на\u00a0код. Увидите своё место в\u00a0очереди и\u00a0сигнал вызова. Можно выйти из\u00a0зала.',
    keep: 'Или сохраните в\u00a0телефоне',
    keepText:
      'Наведите камеру на\u00a0код. Увидите своё место в\u00a0очереди и\u00a0сигнал вызова.',
    qr: 'QR-код страницы талона',
    printing: 'Печатаем талон…',
    printingText: 'Заберите его под\u00a0экраном',
    printed: 'Заберите талон',
    printedText: 'Он под\u00a0экраном',
    photograph: 'Сфотографируйте номер',
    noPrinter: 'Здесь талоны не\u00a0печатаем. Номер действует.',
    paperOut: 'В\u00a0принтере нет бумаги. Талон действует.',
    notPrinted: 'Принтер не\u00a0отвечает. Талон действует.',
    stays: 'Этот экран останется, пока Вы не\u00a0коснётесь кнопки внизу',
    called: (n) => `Подойдите к\u00a0окну\u00a0${n}`,
    calledText: 'Вас вызывают сейчас',
    reprint: 'Повторить печать',
    another: 'Ещё одна услуга',
    done: 'Готово',
    haveIt: 'Номер у\u00a0меня',
    added: 'Услуга добавлена',
    addedText: 'Номер тот же, новый талон не\u00a0нужен',
  },
  sending: {
    title: 'Выдаём талон…',
    adding: 'Добавляем услугу…',
    again: 'Связь медленная. Пробуем ещё раз…',
    twice: 'Второго талона не\u00a0будет, даже если коснуться ещё раз',
    cancel: 'Не\u00a0ждать',
  },
  closed: {
    at: (time, minutes) =>
      minutes === null
        ? `Откроемся в\u00a0${time}`
        : `Откроемся в\u00a0${time}, через\u00a0${minutes}\u00a0мин`,
    on: (weekday, time) => `Откроемся ${openingDays[weekday]} в\u00a0${time}`,
    onDate: (date, time) => `Откроемся ${date} в\u00a0${time}`,
    unknown: 'Сейчас закрыто',
    today: (date, time) =>
      time === null
        ? `Сегодня ${date}. Талонов сейчас не\u00a0выдаём.`
        : `Сегодня ${date}. Талоны выдаём с\u00a0${time}, занимать очередь раньше не\u00a0нужно.`,
    week: 'Часы работы',
    dayOff: 'выходной',
    days: { mon: 'Пн', tue: 'Вт', wed: 'Ср', thu: 'Чт', fri: 'Пт', sat: 'Сб', sun: 'Вс' },
    documents: 'Услуги и\u00a0документы',
    lists: 'Списки документов работают',
    listsText: 'Посмотрите их сейчас, чтобы прийти со\u00a0всем нужным',
    phone: (phone) => `Телефон ${phone}`,
    phoneText: 'Подскажем, куда обратиться и\u00a0когда прийти',
  },
  paused: {
    titles: {
      air_raid: 'Воздушная тревога',
      evacuation: 'Эвакуация',
      technical: 'Технический перерыв',
      other: 'Очередь приостановлена',
    },
    lead: (time) =>
      time === null
        ? 'Очередь приостановлена. Талонов не\u00a0выдаём, никого не\u00a0вызываем.'
        : `С\u00a0${time} очередь приостановлена. Талонов не\u00a0выдаём, никого не\u00a0вызываем.`,
    go: { air_raid: 'Сейчас пройдите в', evacuation: 'Сейчас пройдите к' },
    to: { air_raid: 'укрытие', evacuation: 'выходу' },
    way: 'Идите за сотрудниками центра',
    wayText: 'и\u00a0по указателям на стенах',
    place: 'Ваше место сохранено',
    placeText: {
      air_raid: 'После отбоя очередь пойдёт дальше с\u00a0того же места',
      other: 'Очередь пойдёт дальше с\u00a0того же места',
    },
    time: {
      air_raid: 'Время тревоги не\u00a0считается',
      other: 'Время перерыва не\u00a0считается',
    },
    timeText: 'Ожидание от этого не\u00a0станет дольше',
    phone: { air_raid: 'Отбой увидите в\u00a0телефоне', other: 'О\u00a0начале скажет телефон' },
    phoneText: {
      air_raid: 'Страница талона работает и\u00a0в\u00a0укрытии',
      other: 'Страница талона работает и\u00a0на улице',
    },
  },
  offline: {
    title: 'Талон сейчас выдать нельзя',
    lead: (time, seconds) =>
      time === null
        ? `Нет связи с\u00a0сервером. Восстанавливаем, попытка каждые ${seconds}\u00a0с.`
        : `Нет связи с\u00a0сервером с\u00a0${time}. Восстанавливаем, попытка каждые ${seconds}\u00a0с.`,
    help: 'Подойдите к\u00a0консультанту у\u00a0входа',
    helpText: 'Он подскажет, как встать в\u00a0очередь сейчас',
    valid: 'Есть талон? Он действует',
    validText: 'Место в\u00a0очереди сохранено, смотрите на табло',
    lists: 'Списки документов работают',
    listsText: 'Их можно посмотреть без связи',
    retry: 'Попробовать сейчас',
  },
  refused: {
    title: 'Талон не\u00a0выдан',
    addTitle: 'Услуга не\u00a0добавлена',
    full: 'На сегодня талоны закончились',
    fullText: 'Окна не\u00a0успеют принять больше посетителей. Есть другие способы.',
    other: 'Выбрать другую услугу',
    otherText: 'Ограничение касается не\u00a0всех услуг',
    consult: 'Подойдите к\u00a0консультанту у\u00a0входа',
    consultText: 'Он подскажет, когда прийти и\u00a0что взять',
    retry: 'Попробовать ещё раз',
    lost: 'Ответа от сервера нет. Попробуйте ещё раз: второго талона не\u00a0будет.',
  },
  old: {
    title: 'Страница устарела',
    lead: 'На этом устройстве открыта более старая версия. Её нужно загрузить снова.',
    reload: 'Загрузить снова',
  },
  connecting: { title: 'Соединяемся с\u00a0сервером…', lead: 'Это займёт несколько секунд.' },
  idle: {
    title: 'Вы ещё здесь?',
    lead: (seconds) =>
      `Через **${seconds}\u00a0с** вернёмся в\u00a0начало и\u00a0скроем Ваш выбор от\u00a0следующего посетителя.`,
    stay: 'Да, продолжаю',
    more: 'Больше времени',
    finish: 'Завершить',
  },
};

const openingDays = {
  mon: 'в\u00a0понедельник',
  tue: 'во\u00a0вторник',
  wed: 'в\u00a0среду',
  thu: 'в\u00a0четверг',
  fri: 'в\u00a0пятницу',
  sat: 'в\u00a0субботу',
  sun: 'в\u00a0воскресенье',
};
