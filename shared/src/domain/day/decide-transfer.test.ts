import { expect, test } from 'vitest';
import { staff } from '../../testing/asking.ts';
import { openHall } from '../../testing/hall.ts';
import { sampleService } from '../../testing/sample-settings.ts';
import type { TransferTarget } from './commands.ts';
import { evolveDay } from './day.ts';
import { nextFor } from './order.ts';
import { ticketById } from './read.ts';

const toWindow = (window: string): TransferTarget => ({ kind: 'window', window });
const toOperator = (operator: string): TransferTarget => ({ kind: 'operator', operator });
const toService = (service: string): TransferTarget => ({ kind: 'service', service });

const serving = (windows: readonly string[] = ['w1', 'w2', 'w3']) => {
  const hall = openHall({}, windows);
  hall.given('issue');
  hall.given('call_next');
  hall.at(2).given('start');
  return hall;
};

test('X-1 a transfer to a service puts the ticket into its line and frees the window', () => {
  const hall = serving();
  expect(hall.given('transfer')).toMatchObject([
    { type: 'ticket_transferred', leg: { service: 'extract', directedTo: null }, returnTo: null },
  ]);
  expect(hall.day.windows.get('w1')?.ticket).toBeNull();
  expect(hall.given('call_next', { window: 'w3' })).toMatchObject([{ ticket: 't1' }]);
});

test('X-1 the purpose is the visitor’s where the service has it, else its first', () => {
  const services = [
    sampleService('residence', 'documents'),
    sampleService('passport', 'documents', ['collect', 'apply']),
    sampleService('archive', 'documents', ['consult', 'collect']),
    sampleService('nothing', 'documents', []),
  ];
  const hall = openHall({
    services,
    windows:
      openHall().day.settings?.windows.map((window) => ({
        ...window,
        profile: window.profile.filter((l) => l.service !== 'extract'),
      })) ?? [],
  });
  hall.given('issue');
  hall.given('call_next');
  expect(hall.given('transfer', { to: toService('passport') })).toMatchObject([
    { leg: { purpose: 'apply' } },
  ]);
  hall.given('call_next');
  expect(hall.given('transfer', { to: toService('archive') })).toMatchObject([
    { leg: { purpose: 'consult' } },
  ]);
  hall.given('call_chosen');
  expect(hall.refused('transfer', { to: toService('nothing') })).toEqual({
    code: 'purpose_not_offered',
    service: 'nothing',
  });
});

test('X-2 a transfer to a window or an operator directs the ticket there', () => {
  const hall = serving();
  hall.given('transfer', { to: toWindow('w3') });
  hall.given('issue', { ticket: 't2', services: ['extract'] });
  expect(hall.given('call_next', { window: 'w3' })).toMatchObject([
    { ticket: 't1', reason: { rule: 'directed_due', runnerUp: { ticket: 't2' } } },
  ]);
  hall.given('transfer', { window: 'w3', to: toOperator('o2') });
  expect(hall.given('call_next', { window: 'w2' })).toMatchObject([{ ticket: 't1' }]);
});

test('X-2 the window or operator must be manned and another one', () => {
  const hall = serving(['w1', 'w2']);
  expect(hall.refused('transfer', { to: toWindow('w3') })).toEqual({ code: 'target_not_open' });
  expect(hall.refused('transfer', { to: toOperator('o9') })).toEqual({ code: 'target_not_open' });
  expect(hall.refused('transfer', { to: toWindow('w1') })).toEqual({ code: 'same_window' });
  expect(hall.refused('transfer', { to: toOperator('o1') })).toEqual({ code: 'same_window' });
  expect(hall.refused('transfer', { to: toWindow('w9') })).toEqual({
    code: 'unknown_window',
    window: 'w9',
  });
  hall.given('start_break', { window: 'w2' });
  expect(hall.given('transfer', { to: toWindow('w2') })).toHaveLength(1);
});

test.each([
  ['first', ['t1', 't0', 't2', 't3']],
  ['arrival', ['t0', 't1', 't2', 't3']],
  ['last', ['t0', 't2', 't3', 't1']],
] as const)('X-3 transferred %s', (place, expected) => {
  const hall = openHall({}, ['w2', 'w3']);
  const extract = { services: ['extract'] };
  hall.given('issue', { ticket: 't0', ...extract });
  hall.at(1).given('issue', { ticket: 't1' });
  hall.at(2).given('issue', { ticket: 't2', ...extract });
  hall.at(3).given('issue', { ticket: 't3', ...extract });
  hall.at(4).given('call_next', { window: 'w2' });
  hall.given('transfer', { window: 'w2', place });
  const order = nextFor(hall.day, 'w3', hall.now()).map(({ id }) => id);
  expect(order).toEqual(expected);
});

test('X-3 first in an empty row is at its own place', () => {
  const hall = serving();
  const place = ticketById(hall.day, 't1')?.leg.place;
  hall.given('transfer', { place: 'first' });
  expect(ticketById(hall.day, 't1')?.leg.place).toBe(place);
});

test('X-4 with «return to me» the ticket comes back for the service it came from', () => {
  const hall = serving();
  hall.given('transfer', { returnToMe: true });
  hall.given('call_next', { window: 'w3' });
  hall.given('start', { window: 'w3' });
  hall.given('transfer', { window: 'w3', to: toWindow('w2'), returnToMe: true });
  hall.given('call_next', { window: 'w2' });
  hall.given('start', { window: 'w2' });
  expect(hall.given('finish', { window: 'w2' }).at(-1)).toMatchObject({
    type: 'leg_queued',
    leg: { service: 'extract', directedTo: { kind: 'window', window: 'w3' } },
  });
  hall.given('call_next', { window: 'w3' });
  hall.given('start', { window: 'w3' });
  expect(hall.given('finish', { window: 'w3' }).at(-1)).toMatchObject({
    leg: { service: 'residence', directedTo: { kind: 'window', window: 'w1' } },
  });
  hall.given('call_next');
  hall.given('start');
  expect(hall.given('finish').at(-1)).toMatchObject({ type: 'ticket_completed' });
});

test('X-4 a ticket that comes back to the window it is at goes on there', () => {
  const hall = serving(['w1']);
  hall.given('transfer', { returnToMe: true });
  hall.given('call_next');
  hall.given('start');
  expect(hall.given('finish').at(-1)).toMatchObject({
    type: 'service_continued',
    service: 'residence',
  });
});

test('X-4 who is sent to the service itself that was to be gone on with does not go back for it', () => {
  const hall = serving();
  hall.given('transfer', { returnToMe: true });
  hall.given('call_next', { window: 'w3' });
  hall.given('start', { window: 'w3' });
  hall.given('transfer', { window: 'w3', to: toService('residence') });
  hall.given('call_next', { window: 'w2' });
  hall.given('start', { window: 'w2' });
  expect(hall.given('finish', { window: 'w2' })).toMatchObject([
    { type: 'service_finished', service: 'residence' },
    { type: 'ticket_completed' },
  ]);
});

test('X-4 a day in which somebody went back for a service given already folds as it was', () => {
  const hall = openHall({}, ['w1', 'w2', 'w3']);
  hall.given('issue', { services: ['residence', 'passport'], purpose: 'apply' });
  hall.given('call_next');
  hall.given('start');
  hall.given('transfer', { returnToMe: true });
  hall.given('call_next', { window: 'w3' });
  hall.given('transfer', { window: 'w3', to: toService('residence') });
  hall.given('call_next', { window: 'w2' });
  hall.given('start', { window: 'w2' });
  const leg = ticketById(hall.day, 't1')?.leg;
  if (leg === undefined) throw new Error('no leg');
  evolveDay(hall.day, {
    ...{ type: 'leg_queued', at: hall.now(), cause: 'earlier', by: staff },
    ...{ ticket: 't1', leg: { ...leg, directedTo: { kind: 'window', window: 'w1' } } },
  });
  expect(ticketById(hall.day, 't1')?.pending).toMatchObject([{ service: 'passport' }]);
});

test('X-5 «return to me» to a closed window puts the ticket into the line of the service', () => {
  const hall = serving();
  hall.given('transfer', { returnToMe: true });
  hall.given('close_window');
  hall.given('call_next', { window: 'w3' });
  hall.given('start', { window: 'w3' });
  expect(hall.given('finish', { window: 'w3' }).at(-1)).toMatchObject({
    type: 'leg_queued',
    leg: { service: 'residence', directedTo: null },
  });
});

test.each([
  ['window', toWindow('w3')],
  ['operator', toOperator('o3')],
])('X-6 who is directed to a %s that closes or leaves falls back', (_, to) => {
  const hall = serving();
  hall.given('transfer', { to });
  const leg = ticketById(hall.day, 't1')?.leg;
  hall.at(5);
  expect(hall.given('close_window', { window: 'w3' })).toMatchObject([
    { type: 'window_closed' },
    { type: 'ticket_fell_back', leg: { ...leg, directedTo: null } },
  ]);
  expect(hall.given('call_next')).toMatchObject([{ ticket: 't1' }]);
});

/** Directed to the window w3, or to o3 who works there, called by another and left by w3. */
const leftBehind = (to: TransferTarget) => {
  const hall = serving();
  hall.given('transfer', { to });
  hall.given('call_chosen', { window: 'w2' });
  hall.given('close_window', { window: 'w3' });
  return hall;
};

test.each([
  ['window', toWindow('w3')],
  ['operator', toOperator('o3')],
])('X-6 who is given back after the %s is gone waits in the line of the service', (_, to) => {
  const hall = leftBehind(to);
  const place = ticketById(hall.day, 't1')?.leg.place;
  hall.given('call_next');
  expect(hall.given('return', { window: 'w2' })).toMatchObject([
    { type: 'ticket_returned', leg: { service: 'residence', directedTo: null, place } },
    { type: 'ticket_called', ticket: 't1', window: 'w1', how: 'armed' },
  ]);
});

test.each([
  ['window', toWindow('w3')],
  ['operator', toOperator('o3')],
])('X-6 a call is taken back only while the %s directed to is there', (_, to) => {
  const hall = leftBehind(to);
  expect(hall.refused('undo', { window: 'w2' })).toEqual({ code: 'undo_touched' });
  hall.given('open_window', { window: 'w3', operator: 'o3' });
  hall.given('undo', { window: 'w2' });
  expect(hall.given('call_next', { window: 'w3' })).toMatchObject([{ ticket: 't1' }]);
});

test('X-6 who was parked meanwhile and is called back is not given back to a closed window', () => {
  const hall = serving();
  hall.given('transfer', { to: toWindow('w3') });
  hall.given('call_next', { window: 'w3' });
  hall.given('park', { window: 'w3', pool: 'centre' });
  hall.given('close_window', { window: 'w3' });
  hall.given('unpark', { window: 'w2' });
  expect(hall.given('return', { window: 'w2' })).toMatchObject([{ leg: { directedTo: null } }]);
  expect(hall.given('call_next')).toMatchObject([{ ticket: 't1' }]);
});

test('X-11 an ordinary ticket comes back as returning, a priority keeps its class', () => {
  for (const [priority, expected] of [
    ['ordinary', 'returning'],
    ['legal', 'legal'],
  ] as const) {
    const hall = openHall({}, ['w1', 'w3']);
    hall.given('issue', { priority });
    hall.given('call_next');
    hall.given('transfer', { returnToMe: true });
    hall.given('call_next', { window: 'w3' });
    hall.given('start', { window: 'w3' });
    hall.given('finish', { window: 'w3' });
    expect(ticketById(hall.day, 't1')?.leg.priority).toBe(expected);
  }
});
