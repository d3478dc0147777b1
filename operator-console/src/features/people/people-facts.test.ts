import type { PersonItem } from '@talon/shared/contract/people.ts';
import { peopleTexts } from '@talon/shared/locale/people/texts.ts';
import { expect, test } from 'vitest';
import { brings, inOrder, isIn, lastSignIn, matches } from './people-facts.ts';

const person = (part: Partial<PersonItem> = {}): PersonItem => ({
  id: 'p',
  name: 'Олена Ковальчук',
  login: 'o.kovalchuk',
  roles: ['operator'],
  everywhere: [],
  rights: [],
  state: 'active',
  linkUntil: null,
  secondFactor: false,
  directoryLogin: null,
  lastSignInAt: null,
  isSignedIn: false,
  window: null,
  isElsewhere: false,
  ...part,
});

test('a tab shows those of its role, and who is shut out in their own alone', () => {
  expect(isIn('operator', person())).toBe(true);
  expect(isIn('managers', person())).toBe(false);
  expect(isIn('managers', person({ roles: [], everywhere: ['administrator'] }))).toBe(true);
  const out = person({ state: 'disabled' });
  expect([isIn('all', out), isIn('operator', out), isIn('disabled', out)]).toEqual([
    true,
    false,
    true,
  ]);
});

test('a person is found by any part of name and login', () => {
  expect(matches(person(), 'ковал')).toBe(true);
  expect(matches(person(), 'олена o.kov')).toBe(true);
  expect(matches(person(), 'бондар')).toBe(false);
});

test('who works now stands first, who is shut out last', () => {
  const window = { number: 7, state: 'open', isServing: false } as const;
  const list = [
    person({ id: 'out', state: 'disabled' }),
    person({ id: 'away' }),
    person({ id: 'in', isSignedIn: true }),
    person({ id: 'here', window }),
  ];
  expect(inOrder(list).map(({ id }) => id)).toEqual(['here', 'in', 'away', 'out']);
});

test('the last sign-in is told by the calendar of the centre', () => {
  const when = {
    language: 'uk',
    timeZone: 'Europe/Kyiv',
    now: Date.parse('2026-11-24T08:47Z'),
  } as const;
  const told = (iso: string | null) => lastSignIn(iso, when, peopleTexts.uk);
  expect(told('2026-11-24T05:54:00Z')).toBe('сьогодні, 7:54');
  expect(told('2026-11-23T14:12:00Z')).toBe('вчора, 16:12');
  expect(told('2026-11-20T10:00:00Z')).toBe('20\u00a0листопада');
  expect(told(null)).toBe('ще не\u00a0було');
});

test('a role may bring a right', () => {
  expect(brings(['operator'], 'call_chosen')).toBe(false);
  expect(brings(['operator', 'reception'], 'call_chosen')).toBe(true);
});
