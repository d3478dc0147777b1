import { glueAll } from '../glue-all.ts';
import { counted, type Forms } from '../plural.ts';
import type { ServiceTexts } from './uk.ts';

const windows: Forms = { one: 'окно', few: 'окна', many: 'окон' };
const services: Forms = { one: 'услуга', few: 'услуги', many: 'услуг' };

export const servicesRu: ServiceTexts = glueAll({
  page: 'Услуги',
  connecting: 'Читаем настройки центра',
  lost: 'Настройки не прочитаны',
  lostText: 'Проверьте связь с сервером и попробуйте ещё раз.',
  again: 'Попробовать ещё раз',
  minutes: 'мин',
  unnamed: 'Новая услуга',

  tree: {
    label: 'Категории и услуги',
    add: 'Добавить',
    addService: 'Услугу',
    addCategory: 'Категорию',
    search: 'Поиск услуги',
    none: 'Ничего не найдено',
    found: (n: number): string => `Найдено: ${counted('ru', n, services)}`,
    categoryMenu: (name: string): string => `Изменить категорию «${name}»`,
    move: (name: string): string => `Переместить «${name}»: стрелки вверх и вниз`,
    moved: (name: string, place: number, of: number): string => `${name}: ${place} из ${of}`,
    stages: {
      draft: 'черновик',
      pilot: 'на испытании',
      live: 'действует',
      retired: 'не предоставляется',
    },
    missing: 'не хватает текста',
    fault: 'есть ошибка',
  },

  fields: {
    name: 'Полное название',
    shortName: 'Короткое название на табло',
    category: 'Категория',
    letter: 'Буква',
    purposes: 'Цель обращения',
    plannedMinutes: 'Цель приёма',
    targets: 'Цель ожидания',
    dailyLimit: 'Талонов в день',
    windows: 'Принимающие окна',
    documents: 'Документы',
    authority: 'Орган',
    applicant: 'Кто может обратиться',
    termDays: 'Срок, рабочих дней',
    fee: 'Плата',
    audience: 'Для кого',
    searchWords: 'Слова для поиска',
    stage: 'Доступность',
    sample: 'Образец',
  },

  names: 'Название',
  symbols: (n: number, of: number): string => `${n} из ${of} символов`,
  shortHint: 'Пусто: полное название',
  queue: 'Очередь',
  letterOf: (letter: string): string => `как у категории: ${letter}`,
  noLimit: 'без предела',
  purposes: { consult: 'Консультация', apply: 'Подать документы', collect: 'Забрать результат' },
  targetsHint: 'Пустая ячейка: как во всём центре.',
  purpose: 'Цель',
  classes: {
    ordinary: 'Обычные',
    legal: 'Приоритет по закону',
    appointment: 'По записи',
    returning: 'Повторные',
  },
  targetOf: (purpose: string, priority: string): string =>
    `Цель ожидания, мин: ${purpose}, ${priority}`,
  window: (n: number): string => `Окно ${n}`,
  noWindow: 'Ни одно окно не принимает эту услугу.',

  documents: {
    add: 'Добавить документ',
    remove: (n: number): string => `Убрать документ ${n}`,
    up: (n: number): string => `Документ ${n} выше`,
    down: (n: number): string => `Документ ${n} ниже`,
    item: (n: number): string => `Документ ${n}`,
    none: 'Документы не нужны.',
  },

  about: 'Сведения для посетителя',
  sameDay: 'в тот же день',
  searchHint: 'Через запятую, на любом языке',
  audiences: { both: 'Для всех', person: 'Для человека', business: 'Для бизнеса' },
  isSample: 'Тексты образца проверены',
  isSampleHint: 'Образец: сверьте с действующими правилами',

  preview: {
    title: 'Так видит посетитель',
    wait: (minutes: number): string => `≈ ${minutes} мин`,
    people: (n: number): string =>
      counted('ru', n, { one: 'человек', few: 'человека', many: 'человек' }),
    documents: (n: number): string => `Документы, ${n}`,
    fits: 'Название умещается на киоске',
    fitsNot: (lines: number): string =>
      `На киоске ${counted('ru', lines, { one: 'строка', few: 'строки', many: 'строк' })}: сократите название до трёх`,
    tooWide: 'Слово шире строки киоска: сократите его',
    large: 'Крупный текст: больше пяти строк',
  },

  stage: {
    title: 'Доступность',
    draft: 'Черновик',
    draftHint: 'не видит никто в зале',
    pilot: 'На испытании',
    pilotHint: 'видят рецепция и операторы',
    live: 'Действует',
    liveHint: 'видят все на киоске',
    retired: 'Не предоставляется',
    retiredHint: 'талонов нет, история остаётся',
    planned: 'Изменится сама',
    from: 'С даты',
    becomes: 'станет',
    add: 'Добавить дату',
    remove: (date: string): string => `Убрать изменение с ${date}`,
  },

  last: {
    title: 'Последнее изменение',
    none: 'Ещё не меняли.',
    was: (field: string, before: string): string => `${field}: было ${before}`,
    all: 'Вся история',
  },

  copy: 'Копировать услугу',
  copyName: (name: string): string => `${name} (копия)`,
  remove: 'Удалить услугу',
  removing: {
    title: (name: string): string => `Удалить «${name}»?`,
    windows: (n: number, list: string): string =>
      `Её перестанет принимать ${counted('ru', n, windows)}: ${list}.`,
    free: 'На неё ничто не ссылается.',
    waiting: 'Кто уже взял талон, того обслужат. Отчёты за прошлые дни останутся.',
    instead: 'Если услуга ещё может вернуться, сделайте её «не предоставляется».',
    confirm: 'Удалить',
    footer: 'Действует после сохранения',
  },

  category: {
    add: 'Новая категория',
    change: (name: string): string => `Категория «${name}»`,
    name: 'Название',
    shortName: 'Короткое название на табло',
    letter: 'Буква талонов',
    letterHint: 'Новая буква действует с завтрашнего дня',
    icon: 'Значок',
    up: 'Выше',
    down: 'Ниже',
    remove: 'Удалить категорию',
    notEmpty: (n: number): string =>
      `Удалить можно пустую: сейчас в ней ${counted('ru', n, services)}.`,
    confirm: 'Готово',
    footer: 'Действует после сохранения',
  },

  changes: {
    added: (name: string): string => `добавлено «${name}»`,
    removed: (name: string): string => `удалено «${name}»`,
    categories: 'категории',
    order: 'порядок',
  },
});
