import type { CentreTemplate } from '@talon/shared/contract/new-centre.ts';
import { expect, test } from 'vitest';
import { searchCatalogue } from './catalogue-search.ts';

const named = (uk: string) => ({ uk, ru: uk, en: uk });
const service = (uk: string) => ({ id: uk, name: named(uk) });
const template: CentreTemplate = {
  categories: [
    {
      id: 'benefits',
      letter: 'Е',
      name: named('Субсидії, пільги та допомоги'),
      services: [service('Призначення житлової субсидії'), service('Допомога на дітей')],
    },
    {
      id: 'land',
      letter: 'В',
      name: named('Земля та кадастр'),
      services: [service('Витяг про ділянку')],
    },
  ],
};
const found = (typed: string) =>
  searchCatalogue(template, typed).map(({ category, services, isHit }) => [
    category.id,
    services.map(({ id }) => id),
    isHit,
  ]);

test('a service is shown even where its category has the same word', () => {
  expect(found('субсид')).toEqual([['benefits', ['Призначення житлової субсидії'], true]]);
});

test('a category is found by its own name, with all it holds', () => {
  expect(found('кадастр')).toEqual([['land', ['Витяг про ділянку'], false]]);
});

test('nothing typed leaves everything, and what is nowhere leaves nothing', () => {
  expect(found('').map(([id]) => id)).toEqual(['benefits', 'land']);
  expect(found('щщщ')).toEqual([]);
});
