import { expect, it } from 'vitest';
import { shelterOf } from './shelter.ts';

const nothing = { uk: '', ru: '', en: '' };
const told = {
  way: { ...nothing, uk: 'Ліворуч і вниз' },
  place: { ...nothing, uk: 'Цокольний поверх', en: 'Basement' },
};

it('B-11 the way to the shelter is told in another language rather than not at all', () => {
  expect(shelterOf({ shelter: told, mainLanguage: 'ru' })).toEqual({
    way: { uk: 'Ліворуч і вниз', ru: 'Ліворуч і вниз', en: 'Ліворуч і вниз' },
    place: { uk: 'Цокольний поверх', ru: 'Цокольний поверх', en: 'Basement' },
  });
  expect(shelterOf({ mainLanguage: 'uk' })).toBeNull();
  expect(shelterOf({ shelter: { way: nothing, place: nothing }, mainLanguage: 'uk' })).toBeNull();
});
