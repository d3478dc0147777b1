import { expect, test } from 'vitest';
import { newService } from './edits.ts';
import { missingOf } from './missing.ts';

const all = { uk: 'а', ru: 'а', en: 'a' };
const named = { ...newService('x', 'c'), name: all };

test('a name is needed in every language', () => {
  expect([...missingOf(newService('x', 'c'))]).toEqual(['uk', 'ru', 'en']);
  expect([...missingOf({ ...named, name: { ...all, en: ' ' } })]).toEqual(['en']);
});

test('what may be absent must be absent in all languages or in none', () => {
  expect([...missingOf(named)]).toEqual([]);
  expect([...missingOf({ ...named, fee: { ...all, ru: '' } })]).toEqual(['ru']);
  expect([...missingOf({ ...named, documents: [all, { uk: 'б', ru: '', en: '' }] })]).toEqual([
    'ru',
    'en',
  ]);
});
