import { counted, type Forms, plural } from '../plural.ts';
import type { keyboardUk, searchUk } from './uk-search.ts';

const services: Forms = { one: 'услуга', few: 'услуги', many: 'услуг' };
const inCategories: Forms = { one: 'категории', many: 'категориях' };

export const searchRu: typeof searchUk = {
  open: (example) => `Найти услугу, например «${example}»`,
  openShort: 'Найти услугу',
  count: (n) => counted('ru', n, services),
  label: 'Поиск услуги',
  example: 'субсидия',
  clear: 'Очистить',
  found: (n) =>
    `${plural('ru', n, { one: 'Найдена', many: 'Найдено' })} **${counted('ru', n, services)}**`,
  within: (n) => `в\u00a0${counted('ru', n, inCategories)}`,
  earlier: 'Предыдущие',
  later: 'Следующие',
  results: 'Найденные услуги',
  start: 'Напишите, что Вам нужно',
  startHint:
    'Достаточно части слова. Можно написать, что случилось: «родился ребёнок», или по-украински, по-английски.',
  often: 'Часто ищут',
  none: (typed) => `По слову «${typed}» ничего нет`,
  noneHint:
    'Напишите короче или другим словом. Можно искать по\u00a0документу: «паспорт», «справка».',
  perhaps: 'Возможно, Вы искали',
  all: 'Все категории',
  consult: 'Консультант',
  consultHint: 'у\u00a0входа подскажет услугу',
  topics: [
    'субсидия',
    'паспорт',
    'справка',
    'пособие',
    'компенсация',
    'прописка',
    'пенсия',
    'земля',
    'приватизация',
    'ФЛП',
    'водительское удостоверение',
    'брак',
    'рождение',
    'переселенцы',
    'наследство',
  ],
};

export const keyboardRu: typeof keyboardUk = {
  label: 'Клавиатура',
  show: 'Показать клавиатуру',
  hide: 'Скрыть',
  erase: 'Стереть',
  space: 'Пробел',
  dash: 'тире',
  apostrophe: 'апостроф',
  signs: '123',
  letters: 'АБВ',
};
