import { firstRunBody } from '@talon/shared/contract/session.ts';
import { expect, test } from 'vitest';
import { type Draft, faultyFields, tidyLogin } from './draft.ts';

const good: Draft = {
  name: 'Ірина Мельник',
  login: 'i.melnyk',
  password: 'soborna-1948',
  repeat: 'soborna-1948',
  centre: 'own',
};

test('a whole draft has no fault', () => {
  expect(faultyFields(good)).toEqual([]);
});

test.each([
  ['name', { name: '  ' }],
  ['login', { login: 'іра' }],
  ['login', { login: 'ab' }],
  ['password', { password: 'short', repeat: 'short' }],
  ['repeat', { repeat: 'soborna-1949' }],
] as const)('%s is named when it is wrong: %o', (field, part) => {
  expect(faultyFields({ ...good, ...part })).toEqual([field]);
});

test('the page and the contract agree on what a login is', () => {
  const { repeat: _, ...body } = good;
  const logins = ['ab', 'abc', '.abc', 'a b', 'Abc', 'a_b-c.9', 'x'.repeat(64), 'x'.repeat(65)];
  const byPage = logins.map((login) => faultyFields({ ...good, login }).length === 0);
  const byContract = logins.map(
    (login) => firstRunBody.safeParse({ ...body, login, token: 't'.repeat(20) }).success,
  );
  expect(byPage).toEqual(byContract);
});

test('a login is tidied while it is typed', () => {
  expect(tidyLogin(' I.Melnyk ')).toBe('i.melnyk');
});
