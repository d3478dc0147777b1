import { glueAll } from '../glue-all.ts';
import { counted, type Forms } from '../plural.ts';

const windows: Forms = { one: 'вікно', few: 'вікна', many: 'вікон' };
const services: Forms = { one: 'послуга', few: 'послуги', many: 'послуг' };

/** The page of a centre's services. */
export const servicesUk = glueAll({
  page: 'Послуги',
  connecting: 'Читаємо налаштування центру',
  lost: 'Налаштування не прочитано',
  lostText: 'Перевірте зв’язок із сервером і спробуйте ще раз.',
  again: 'Спробувати ще раз',
  minutes: 'хв',
  unnamed: 'Нова послуга',

  tree: {
    label: 'Категорії та послуги',
    add: 'Додати',
    addService: 'Послугу',
    addCategory: 'Категорію',
    search: 'Пошук послуги',
    none: 'Нічого не знайдено',
    found: (n: number): string => `Знайдено: ${counted('uk', n, services)}`,
    categoryMenu: (name: string): string => `Змінити категорію «${name}»`,
    move: (name: string): string => `Перемістити «${name}»: стрілки вгору та вниз`,
    moved: (name: string, place: number, of: number): string => `${name}: ${place} з ${of}`,
    stages: {
      draft: 'чернетка',
      pilot: 'на випробуванні',
      live: 'діє',
      retired: 'не надається',
    },
    missing: 'бракує тексту',
    fault: 'є помилка',
  },

  fields: {
    name: 'Повна назва',
    shortName: 'Коротка назва на табло',
    category: 'Категорія',
    letter: 'Літера',
    purposes: 'Мета звернення',
    plannedMinutes: 'Ціль прийому',
    targets: 'Ціль очікування',
    dailyLimit: 'Талонів на день',
    windows: 'Вікна, що приймають',
    documents: 'Документи',
    authority: 'Орган',
    applicant: 'Хто може звернутися',
    termDays: 'Строк, робочих днів',
    fee: 'Плата',
    audience: 'Для кого',
    searchWords: 'Слова для пошуку',
    stage: 'Доступність',
    sample: 'Зразок',
  },

  names: 'Назва',
  symbols: (n: number, of: number): string => `${n} із ${of} символів`,
  shortHint: 'Порожньо: повна назва',
  queue: 'Черга',
  letterOf: (letter: string): string => `як у категорії: ${letter}`,
  noLimit: 'без межі',
  purposes: { consult: 'Консультація', apply: 'Подати документи', collect: 'Забрати результат' },
  targetsHint: 'Порожня клітинка: як у всьому центрі.',
  purpose: 'Мета',
  classes: {
    ordinary: 'Звичайні',
    legal: 'Пріоритет за законом',
    appointment: 'За записом',
    returning: 'Повторні',
  },
  targetOf: (purpose: string, priority: string): string =>
    `Ціль очікування, хв: ${purpose}, ${priority}`,
  window: (n: number): string => `Вікно ${n}`,
  noWindow: 'Жодне вікно не приймає цю послугу.',

  documents: {
    add: 'Додати документ',
    remove: (n: number): string => `Вилучити документ ${n}`,
    up: (n: number): string => `Документ ${n} вище`,
    down: (n: number): string => `Документ ${n} нижче`,
    item: (n: number): string => `Документ ${n}`,
    none: 'Документи не потрібні.',
  },

  about: 'Відомості для відвідувача',
  sameDay: 'того ж дня',
  searchHint: 'Через кому, будь-якою мовою',
  audiences: { both: 'Для всіх', person: 'Для людини', business: 'Для бізнесу' },
  isSample: 'Тексти зі зразка перевірено',
  isSampleHint: 'Зразок: звірте з чинними правилами',

  preview: {
    title: 'Так бачить відвідувач',
    wait: (minutes: number): string => `≈ ${minutes} хв`,
    people: (n: number): string => counted('uk', n, { one: 'особа', few: 'особи', many: 'осіб' }),
    documents: (n: number): string => `Документи, ${n}`,
    fits: 'Назва вміщується на кіоску',
    fitsNot: (lines: number): string =>
      `На кіоску ${counted('uk', lines, { one: 'рядок', few: 'рядки', many: 'рядків' })}: скоротіть назву до трьох`,
    tooWide: 'Слово ширше за рядок кіоска: скоротіть його',
    large: 'Збільшений текст: більше п’яти рядків',
  },

  stage: {
    title: 'Доступність',
    draft: 'Чернетка',
    draftHint: 'не видно нікому в залі',
    pilot: 'На випробуванні',
    pilotHint: 'видно рецепції та операторам',
    live: 'Діє',
    liveHint: 'видно всім на кіоску',
    retired: 'Не надається',
    retiredHint: 'талонів немає, історія лишається',
    planned: 'Зміниться сама',
    from: 'З дати',
    becomes: 'стане',
    add: 'Додати дату',
    remove: (date: string): string => `Прибрати зміну з ${date}`,
  },

  last: {
    title: 'Остання зміна',
    none: 'Ще не змінювали.',
    was: (field: string, before: string): string => `${field}: було ${before}`,
    all: 'Уся історія',
  },

  copy: 'Копіювати послугу',
  copyName: (name: string): string => `${name} (копія)`,
  remove: 'Вилучити послугу',
  removing: {
    title: (name: string): string => `Вилучити «${name}»?`,
    windows: (n: number, list: string): string =>
      `Її перестане приймати ${counted('uk', n, windows)}: ${list}.`,
    free: 'На неї ніщо не посилається.',
    waiting: 'Хто вже має талон, того обслужать. Звіти за минулі дні залишаться.',
    instead: 'Якщо послуга ще може повернутися, зробіть її «не надається».',
    confirm: 'Вилучити',
    footer: 'Діє після збереження',
  },

  category: {
    add: 'Нова категорія',
    change: (name: string): string => `Категорія «${name}»`,
    name: 'Назва',
    shortName: 'Коротка назва на табло',
    letter: 'Літера талонів',
    letterHint: 'Нова літера діятиме із завтрашнього дня',
    icon: 'Піктограма',
    up: 'Вище',
    down: 'Нижче',
    remove: 'Вилучити категорію',
    notEmpty: (n: number): string =>
      `Вилучити можна порожню: зараз у ній ${counted('uk', n, services)}.`,
    confirm: 'Готово',
    footer: 'Діє після збереження',
  },

  changes: {
    added: (name: string): string => `додано «${name}»`,
    removed: (name: string): string => `вилучено «${name}»`,
    categories: 'категорії',
    order: 'порядок',
  },
});

export type ServiceTexts = typeof servicesUk;
