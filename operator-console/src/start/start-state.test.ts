import { expect, test } from 'vitest';
import { type Centre, type Known, startState } from './start-state.ts';

const name = { uk: 'Центр', ru: 'Центр', en: 'Centre' };
const centre = (id: string): Centre => ({
  id,
  name,
  address: name,
  timeZone: 'Europe/Kyiv',
  open: true,
  waiting: 0,
  openWindows: 0,
  waitMinutes: null,
  closesAt: null,
  opensAt: null,
});
const known: Known = { online: true, centres: undefined, firstRun: undefined, asked: null };

test('before the first answer the page only says whether the server is there', () => {
  expect(startState({ ...known, online: false })).toEqual({ step: 'asking', online: false });
});

test('an empty installation tells how to begin', () => {
  const firstRun = { needed: true, valid: true };
  expect(startState({ ...known, centres: [], firstRun })).toEqual({ step: 'no_centre', firstRun });
  expect(startState({ ...known, centres: [] })).toEqual({ step: 'no_centre', firstRun: null });
});

test('the only centre needs no choosing, even when the address names another', () => {
  const found = startState({ ...known, centres: [centre('a')], asked: 'z' });
  expect(found).toEqual({ step: 'centre', centre: centre('a'), others: false });
});

test('of several centres the address names one; else the person chooses', () => {
  const centres = [centre('a'), centre('b')];
  expect(startState({ ...known, centres, asked: 'b' })).toEqual({
    step: 'centre',
    centre: centre('b'),
    others: true,
  });
  expect(startState({ ...known, centres })).toEqual({ step: 'choose', centres, unknown: false });
  expect(startState({ ...known, centres, asked: 'z' })).toMatchObject({ unknown: true });
});
