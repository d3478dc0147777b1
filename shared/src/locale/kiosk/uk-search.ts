import { counted, type Forms, plural } from '../plural.ts';

const services: Forms = { one: 'послуга', few: 'послуги', many: 'послуг' };
/** After «у»: у 1 категорії, у 5 категоріях. */
const inCategories: Forms = { one: 'категорії', many: 'категоріях' };

/** Finding a service by a word, and the keyboard on the screen. */
export const searchUk = {
  open: (example: string): string => `Знайти послугу, наприклад «${example}»`,
  openShort: 'Знайти послугу',
  count: (n: number): string => counted('uk', n, services),
  label: 'Пошук послуги',
  example: 'субсидія',
  clear: 'Очистити',
  found: (n: number): string =>
    `${plural('uk', n, { one: 'Знайдена', many: 'Знайдено' })} **${counted('uk', n, services)}**`,
  within: (n: number): string => `у\u00a0${counted('uk', n, inCategories)}`,
  earlier: 'Попередні',
  later: 'Наступні',
  results: 'Знайдені послуги',
  start: 'Напишіть, що Вам потрібно',
  startHint:
    'Достатньо частини слова. Можна написати, що сталося: «народилася дитина», або російською чи\u00a0англійською.',
  often: 'Часто шукають',
  none: (typed: string): string => `За словом «${typed}» нічого немає`,
  noneHint:
    'Напишіть коротше або іншим словом. Можна шукати за\u00a0документом: «паспорт», «довідка».',
  perhaps: 'Можливо, Ви шукали',
  all: 'Усі категорії',
  consult: 'Консультант',
  consultHint: 'біля входу підкаже послугу',
  /** The most asked-for first: what is suggested where nothing was found. */
  topics: [
    'субсидія',
    'паспорт',
    'довідка',
    'допомога',
    'компенсація',
    'прописка',
    'пенсія',
    'земля',
    'приватизація',
    'ФОП',
    'посвідчення водія',
    'шлюб',
    'народження',
    'переселенці',
    'спадщина',
  ],
};

export const keyboardUk = {
  label: 'Клавіатура',
  show: 'Показати клавіатуру',
  hide: 'Сховати',
  erase: 'Стерти',
  space: 'Пробіл',
  dash: 'тире',
  apostrophe: 'апостроф',
  signs: '123',
  letters: 'АБВ',
};
