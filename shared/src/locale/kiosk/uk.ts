import { atTime } from '../format.ts';
import { counted, type Forms, plural } from '../plural.ts';
import { checkinUk, endedUk, guideUk, helpUk, ratingUk, restUk } from './uk-beside.ts';
import { keyboardUk, searchUk } from './uk-search.ts';

const people: Forms = { one: 'особа', few: 'особи', many: 'осіб' };
const windows: Forms = { one: 'вікно', few: 'вікна', many: 'вікон' };
const categories: Forms = { one: 'категорія', few: 'категорії', many: 'категорій' };
/** As what is chosen. */
const services: Forms = { one: 'послугу', few: 'послуги', many: 'послуг' };
const documents: Forms = { one: 'документ', few: 'документи', many: 'документів' };
const points: Forms = { one: 'пункт', few: 'пункти', many: 'пунктів' };

function waitingNow(n: number): string {
  if (n === 0) return 'Зараз **черги немає**';
  const verb = plural('uk', n, { one: 'очікує', many: 'очікують' });
  return `Зараз ${verb} **${counted('uk', n, people)}**`;
}

function openNow(n: number): string {
  if (n === 0) return 'вікна ще не відкрито';
  const verb = plural('uk', n, { one: 'працює', few: 'працюють', many: 'працює' });
  return `${verb} **${counted('uk', n, windows)}**`;
}

/** `**…**` marks the strong words of a sentence. */
export const kioskUk = {
  mark: 'хв',
  minutes: (n: number): string => `${n}\u00a0хв`,
  about: (n: number): string => `≈\u00a0${n}\u00a0хв`,
  seconds: (n: number): string => `${n}\u00a0с`,
  frame: {
    language: 'Мова',
    larger: 'Більший текст',
    contrast: 'Контраст',
    reach: 'Кнопки нижче',
    reachNote: 'Усі кнопки внизу, у\u00a0межах досяжності',
    until: (address: string, time: string): string => `${address}, до\u00a0${time}`,
    back: 'Назад',
    next: 'Далі',
    toStart: 'На\u00a0початок',
    close: 'Закрити',
  },
  home: {
    paperOut: 'Папір закінчився: номер можна сфотографувати',
    printerAway: 'Принтер не\u00a0працює: номер можна сфотографувати',
    title: 'Чим Вам допомогти?',
    now: (waiting: number, open: number, minutes: number | null): string =>
      [
        waitingNow(waiting),
        openNow(open),
        ...(minutes === null || minutes === 0 ? [] : [`у\u00a0середньому **${minutes}\u00a0хв**`]),
      ].join(', '),
    more: (n: number): string => `Ще\u00a0${counted('uk', n, categories)}`,
    first: (n: number): string => `Перші ${counted('uk', n, categories)}`,
    priority: 'Пріоритетна черга',
    priorityShort: 'Пріоритет',
    priorityWho: 'Ветерани, особи з\u00a0інвалідністю, вагітні, відвідувачі з\u00a0немовлям',
    adding: (number: string): string => `Оберіть послугу, яку додати до\u00a0талона ${number}`,
    addingMore: (n: number): string =>
      `Обрано ${counted('uk', n, services)}. Оберіть ще одну, талон буде один`,
    priorityOn: 'Пріоритетний талон. Оберіть категорію послуги',
  },
  search: searchUk,
  keyboard: keyboardUk,
  checkin: checkinUk,
  rating: ratingUk,
  help: helpUk,
  guide: guideUk,
  rest: restUk,
  ended: endedUk,
  queue: {
    free: 'без черги',
    notServed: 'вікно поки не\u00a0працює',
    people: (n: number): string => counted('uk', n, people),
    ahead: (n: number): string => `${counted('uk', n, people)} перед Вами`,
    full: 'талони на\u00a0сьогодні закінчилися',
  },
  services: {
    choose: 'Оберіть послугу, щоб отримати талон',
    browse: 'Перегляньте, які документи потрібні',
    documents: 'Документи',
    documentCount: (n: number): string => counted('uk', n, documents),
    range: (from: number, to: number, of: number): string =>
      from === to ? `${from}\u00a0із\u00a0${of}` : `${from}–${to}\u00a0із\u00a0${of}`,
    list: 'Послуги',
    categories: 'Категорії послуг',
    empty: 'У\u00a0цій категорії зараз немає послуг',
    emptyMenu: 'Послуг поки немає',
  },
  documents: {
    kick: 'Що взяти з\u00a0собою',
    title: 'Потрібні документи',
    none: 'Перелік документів уточніть у\u00a0консультанта',
    applicant: 'Хто подає',
    term: 'Строк',
    fee: 'Вартість',
    printing: 'Друкуємо список…',
    printed: 'Візьміть список під\u00a0екраном',
    notPrinted: 'Не\u00a0надруковано. Сфотографуйте екран',
    print: 'Надрукувати список',
    take: 'Узяти талон',
    page: (page: number, of: number): string => `Сторінка ${page}\u00a0з\u00a0${of}`,
  },
  purpose: {
    question: 'Що Ви хочете зробити?',
    consult: 'Консультація',
    consultHint: 'Дізнатися умови, перелік документів',
    apply: 'Подати документи',
    applyHint: (n: number): string =>
      n === 0
        ? 'Заява й\u00a0документи до\u00a0неї'
        : `Заява й\u00a0документи зі\u00a0списку, ${counted('uk', n, points)}`,
    collect: 'Забрати результат',
    collectHint: 'Рішення або довідка вже готові',
    more: 'Маєте ще справи?',
    moreHint: 'один талон на\u00a0кілька послуг',
    together: 'Разом із цією послугою',
    leaveOut: 'Прибрати',
    full: (n: number): string => `не\u00a0більше ніж ${n} в\u00a0одному талоні`,
    addService: 'Додати ще послугу',
    whichDocuments: 'Які потрібні документи',
  },
  priority: {
    title: 'Пріоритетна черга',
    lead: 'Право на\u00a0неї мають ветерани, особи з\u00a0інвалідністю, вагітні та\u00a0відвідувачі з\u00a0немовлям.',
    noReason: 'Причину ми не питаємо й\u00a0не\u00a0записуємо',
    target: (n: number): string => `Викличемо раніше: наша ціль ${n}\u00a0хв`,
    earlier: 'Викличемо раніше за звичайну чергу',
    once: 'Діє для одного талона, сьогодні',
    yes: 'Так, маю право',
    no: 'Ні, звичайна черга',
  },
  ticket: {
    title: 'Ваш талон',
    ahead: (n: number): string => `${plural('uk', n, people)} перед Вами`,
    wait: 'очікування',
    away: 'Немає зв’язку із сервером. Місце в\u00a0черзі збережено, дивіться на табло.',
    noWindow: 'вікно ще не\u00a0відкрито',
    priority: 'Пріоритетний',
    windows: (n: number): string =>
      plural('uk', n, {
        one: 'вікно, що приймає',
        few: 'вікна, що приймають',
        many: 'вікна, що приймають',
      }),
    windowCount: (n: number): string =>
      plural('uk', n, { one: 'вікно приймає', few: 'вікна приймають', many: 'вікон приймає' }),
    also: (names: readonly string[]): string => `а\u00a0також: ${names.join('; ')}`,
    follow: 'Стежте з\u00a0телефона',
    followText:
      'Наведіть камеру на\u00a0код. Побачите своє місце в\u00a0черзі та\u00a0сигнал виклику. Можна вийти з\u00a0зали.',
    keep: 'Або збережіть у\u00a0телефоні',
    keepText:
      'Наведіть камеру на\u00a0код. Побачите своє місце в\u00a0черзі та\u00a0сигнал виклику.',
    qr: 'QR-код сторінки талона',
    printing: 'Друкуємо талон…',
    printingText: 'Заберіть його під\u00a0екраном',
    printed: 'Заберіть талон',
    printedText: 'Він під\u00a0екраном',
    photograph: 'Сфотографуйте номер',
    noPrinter: 'Тут талони не\u00a0друкуємо. Номер дійсний.',
    paperOut: 'У\u00a0принтері немає паперу. Талон дійсний.',
    notPrinted: 'Принтер не\u00a0відповідає. Талон дійсний.',
    stays: 'Цей екран залишиться, доки Ви не торкнетеся кнопки внизу',
    called: (n: number): string => `Підійдіть до вікна\u00a0${n}`,
    calledText: 'Вас викликають зараз',
    reprint: 'Повторити друк',
    another: 'Ще одна послуга',
    done: 'Готово',
    haveIt: 'Номер у\u00a0мене',
    added: 'Послугу додано',
    addedText: 'Номер той самий, новий талон не\u00a0потрібен',
  },
  sending: {
    title: 'Видаємо талон…',
    adding: 'Додаємо послугу…',
    again: 'Зв’язок повільний. Пробуємо ще раз…',
    twice: 'Другого талона не\u00a0буде, навіть якщо торкнутися ще раз',
    cancel: 'Не\u00a0чекати',
  },
  closed: {
    at: (time: string, minutes: number | null): string =>
      minutes === null
        ? `Відчинимо ${atTime(time)}`
        : `Відчинимо ${atTime(time)}, за\u00a0${minutes}\u00a0хв`,
    on: (weekday: Weekday, time: string): string =>
      `Відчинимо ${openingDays[weekday]} ${atTime(time)}`,
    onDate: (date: string, time: string): string => `Відчинимо ${date} ${atTime(time)}`,
    unknown: 'Зараз зачинено',
    today: (date: string, time: string | null): string =>
      time === null
        ? `Сьогодні ${date}. Талонів зараз не\u00a0видаємо.`
        : `Сьогодні ${date}. Талони видаємо з\u00a0${time}, займати чергу раніше не\u00a0потрібно.`,
    week: 'Години роботи',
    dayOff: 'вихідний',
    days: { mon: 'Пн', tue: 'Вт', wed: 'Ср', thu: 'Чт', fri: 'Пт', sat: 'Сб', sun: 'Нд' },
    documents: 'Послуги й\u00a0документи',
    lists: 'Списки документів працюють',
    listsText: 'Перегляньте їх зараз, щоб прийти з\u00a0усім потрібним',
    phone: (phone: string): string => `Телефон ${phone}`,
    phoneText: 'Підкажемо, куди звернутися і\u00a0коли прийти',
  },
  paused: {
    titles: {
      air_raid: 'Повітряна тривога',
      evacuation: 'Евакуація',
      technical: 'Технічна перерва',
      other: 'Чергу призупинено',
    },
    lead: (time: string | null): string =>
      time === null
        ? 'Чергу призупинено. Талонів не\u00a0видаємо, нікого не\u00a0викликаємо.'
        : `З\u00a0${time} чергу призупинено. Талонів не\u00a0видаємо, нікого не\u00a0викликаємо.`,
    go: { air_raid: 'Зараз пройдіть до', evacuation: 'Зараз пройдіть до' },
    to: { air_raid: 'укриття', evacuation: 'виходу' },
    way: 'Ідіть за працівниками центру',
    wayText: 'і\u00a0за вказівниками на стінах',
    place: 'Ваше місце збережено',
    placeText: {
      air_raid: 'Після відбою черга піде далі з\u00a0того самого місця',
      other: 'Черга піде далі з\u00a0того самого місця',
    },
    time: { air_raid: 'Час тривоги не\u00a0рахується', other: 'Час перерви не\u00a0рахується' },
    timeText: 'Очікування від цього не\u00a0стане довшим',
    phone: { air_raid: 'Відбій побачите в\u00a0телефоні', other: 'Про початок скаже телефон' },
    phoneText: {
      air_raid: 'Сторінка талона працює і\u00a0в\u00a0укритті',
      other: 'Сторінка талона працює й\u00a0надворі',
    },
  },
  offline: {
    title: 'Талон зараз видати не\u00a0можна',
    lead: (time: string | null, seconds: number): string =>
      time === null
        ? `Немає зв’язку із сервером. Відновлюємо, спроба кожні ${seconds}\u00a0с.`
        : `Немає зв’язку із сервером з\u00a0${time}. Відновлюємо, спроба кожні ${seconds}\u00a0с.`,
    help: 'Підійдіть до консультанта біля входу',
    helpText: 'Він підкаже, як стати в\u00a0чергу зараз',
    valid: 'Маєте талон? Він дійсний',
    validText: 'Місце в\u00a0черзі збережено, дивіться на табло',
    lists: 'Списки документів працюють',
    listsText: 'Їх можна переглянути без зв’язку',
    retry: 'Спробувати зараз',
  },
  refused: {
    title: 'Талон не\u00a0видано',
    addTitle: 'Послугу не\u00a0додано',
    full: 'На сьогодні талони закінчилися',
    fullText: 'Вікна не\u00a0встигнуть прийняти більше відвідувачів. Є\u00a0інші способи.',
    other: 'Обрати іншу послугу',
    otherText: 'Обмеження стосується не\u00a0всіх послуг',
    consult: 'Підійдіть до консультанта біля входу',
    consultText: 'Він підкаже, коли прийти і\u00a0що взяти',
    retry: 'Спробувати ще раз',
    lost: 'Відповіді від сервера немає. Спробуйте ще раз: другого талона не\u00a0буде.',
  },
  old: {
    title: 'Сторінка застаріла',
    lead: 'На цьому пристрої відкрито давнішу версію. Її треба завантажити знову.',
    reload: 'Завантажити знову',
  },
  connecting: { title: 'З’єднуємося із сервером…', lead: 'Це триває кілька секунд.' },
  idle: {
    title: 'Ви ще тут?',
    lead: (seconds: number): string =>
      `За **${seconds}\u00a0с** повернемося на початок і\u00a0приховаємо Ваш вибір від\u00a0наступного відвідувача.`,
    stay: 'Так, продовжую',
    more: 'Більше часу',
    finish: 'Завершити',
  },
};

const openingDays = {
  mon: 'в\u00a0понеділок',
  tue: 'у\u00a0вівторок',
  wed: 'в\u00a0середу',
  thu: 'в\u00a0четвер',
  fri: 'в\u00a0п’ятницю',
  sat: 'в\u00a0суботу',
  sun: 'в\u00a0неділю',
};
type Weekday = keyof typeof openingDays;

export type KioskTexts = typeof kioskUk;
