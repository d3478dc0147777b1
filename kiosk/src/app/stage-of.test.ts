import type { HallState } from '@talon/shared/views/common.ts';
import { expect, test } from 'vitest';
import { newSession } from '../features/session/session.ts';
import { type Circumstances, endsBrowsing, stageOf } from './stage-of.ts';

const hall = (state: HallState['state']): HallState => ({
  state,
  pause: null,
  pausedAt: null,
  opensAt: null,
  closesAt: null,
});
const open: Circumstances = {
  refused: null,
  away: false,
  hall: hall('open'),
  hasCatalogue: true,
  firstMoment: false,
  session: newSession('uk'),
};
const ticket = {
  id: 't1',
  number: 'Е047',
  key: 'k',
  link: '',
  services: ['s1'],
  priority: false,
  booked: null,
  ahead: 9,
  waitMinutes: null,
  job: 'j1',
  via: 'browser' as const,
  reprint: false,
  added: false,
};
const withTicket: Circumstances['session'] = {
  ...newSession('uk'),
  ticket,
  screen: { at: 'ticket' },
};
const browsing: Circumstances['session'] = { ...newSession('uk'), browsing: true };

test('an open centre serves', () => {
  expect(stageOf(open)).toBe('flow');
});

test('closed, paused and away have their own screens', () => {
  expect(stageOf({ ...open, hall: hall('closed') })).toBe('closed');
  expect(stageOf({ ...open, hall: hall('paused') })).toBe('paused');
  expect(stageOf({ ...open, away: true })).toBe('offline');
  expect(stageOf({ ...open, hall: null })).toBe('connecting');
  expect(stageOf({ ...open, hasCatalogue: false })).toBe('connecting');
});

test('the kept catalogue is shown while the first word of the server is on its way', () => {
  const first = { ...open, hall: null, firstMoment: true };
  expect(stageOf(first)).toBe('blind');
  expect(stageOf({ ...first, hasCatalogue: false })).toBe('connecting');
  expect(stageOf({ ...first, refused: 'internal' })).toBe('connecting');
  expect(stageOf({ ...first, firstMoment: false })).toBe('connecting');
  expect(stageOf({ ...first, away: true })).toBe('offline');
  expect(stageOf({ ...first, hall: hall('closed') })).toBe('closed');
});

test('a ticket on the screen stays until its visitor leaves', () => {
  for (const now of [
    { ...open, away: true },
    { ...open, hall: hall('paused') },
    { ...open, hall: hall('closed') },
  ]) {
    expect(stageOf({ ...now, session: withTicket })).toBe('flow');
  }
});

test('documents can be read while closed or away, and end when the centre opens', () => {
  expect(stageOf({ ...open, away: true, session: browsing })).toBe('flow');
  expect(stageOf({ ...open, hall: hall('closed'), session: browsing })).toBe('flow');
  expect(stageOf({ ...open, away: true, hasCatalogue: false, session: browsing })).toBe('offline');
  expect(stageOf({ ...open, hall: hall('paused'), session: browsing })).toBe('paused');
  expect(endsBrowsing({ ...open, session: browsing })).toBe(true);
  expect(endsBrowsing({ ...open, hall: hall('closed'), session: browsing })).toBe(false);
});

test('a page older than the protocol says so before anything else', () => {
  expect(stageOf({ ...open, refused: 'client_too_old', session: withTicket })).toBe('too_old');
});
