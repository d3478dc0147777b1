import { newCentreBody } from '@talon/shared/contract/new-centre.ts';
import { expect, test } from 'vitest';
import { asMonday, bodyOf, faultsOf, firstDraft, shareOf, withServices } from './centre-draft.ts';

const text = (uk: string) => ({ uk, ru: uk, en: uk });
const services = ['s1', 's2', 's3'].map((id) => ({ id, name: text(id) }));
const template = { categories: [{ id: 'c', letter: 'А', name: text('c'), services }] };
const draft = { ...firstDraft(template, 'Europe/Kyiv'), name: ' ЦНАП ' };

test('the first answers lack only the name, and make what the server takes', () => {
  expect(faultsOf(firstDraft(template, 'Europe/Kyiv'))).toEqual(['name']);
  expect(faultsOf(draft)).toEqual([]);
  const body = bodyOf(draft, 'uk');
  expect(newCentreBody.safeParse(body).success).toBe(true);
  expect(body).toMatchObject({ name: 'ЦНАП', services: ['s1', 's2', 's3'], week: { sun: [] } });
});

test('hours that end before they begin, no open day and no service are named', () => {
  const { week } = draft;
  const early = { ...week, tue: { ...week.tue, until: '07:00' } };
  expect(faultsOf({ ...draft, week: early })).toEqual(['hours']);
  const off = { ...week.mon, isOpen: false };
  const none = { mon: off, tue: off, wed: off, thu: off, fri: off, sat: off, sun: off };
  expect(faultsOf({ ...draft, week: none, services: new Set() })).toEqual(['week', 'services']);
});

test('Monday’s hours hold for the days that are open', () => {
  const { week } = draft;
  const like = asMonday({ ...week, mon: { ...week.mon, from: '09:30' } });
  expect([like.sat.from, like.sat.until, like.sun.from]).toEqual(['09:30', '18:00', '08:00']);
});

test('a category is chosen whole, in part or not at all', () => {
  expect(shareOf(draft.services, services)).toBe('all');
  const two = withServices(draft.services, services.slice(0, 1), false);
  expect([...two]).toEqual(['s2', 's3']);
  expect(shareOf(two, services)).toBe('some');
  expect(shareOf(withServices(two, services, false), services)).toBe('none');
  expect(shareOf(withServices(two, services, true), services)).toBe('all');
});

test('there are never more zones than windows', () => {
  expect(bodyOf({ ...draft, windows: 2, zones: 5 }, 'uk').zones).toBe(2);
});
