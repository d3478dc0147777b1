import { counted, type Forms } from '../plural.ts';
import type { keyboardUk, searchUk } from './uk-search.ts';

const services: Forms = { one: 'service', many: 'services' };
const categories: Forms = { one: 'category', many: 'categories' };

export const searchEn: typeof searchUk = {
  open: (example) => `Find a service, for example “${example}”`,
  openShort: 'Find a service',
  count: (n) => counted('en', n, services),
  label: 'Search for a service',
  example: 'subsidy',
  clear: 'Clear',
  found: (n) => `Found **${counted('en', n, services)}**`,
  within: (n) => `in\u00a0${counted('en', n, categories)}`,
  earlier: 'Previous',
  later: 'More',
  results: 'Services found',
  start: 'Type what you need',
  startHint:
    'A part of a word is enough. You can also type what happened: “birth of a child”, or a word in Ukrainian or Russian.',
  often: 'Often looked for',
  none: (typed) => `Nothing found for “${typed}”`,
  noneHint:
    'Type less of the word or another one. You can look by a document: “passport”, “certificate”.',
  perhaps: 'Perhaps you were looking for',
  all: 'All categories',
  consult: 'Consultant',
  consultHint: 'at the entrance will help',
  topics: [
    'subsidy',
    'passport',
    'certificate',
    'allowance',
    'compensation',
    'residence',
    'pension',
    'land',
    'privatisation',
    'sole trader',
    'driving licence',
    'marriage',
    'birth',
    'displaced persons',
    'inheritance',
  ],
};

export const keyboardEn: typeof keyboardUk = {
  label: 'Keyboard',
  show: 'Show keyboard',
  hide: 'Hide',
  erase: 'Erase',
  space: 'Space',
  dash: 'dash',
  apostrophe: 'apostrophe',
  signs: '123',
  letters: 'ABC',
};
