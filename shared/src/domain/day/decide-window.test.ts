import { expect, test } from 'vitest';
import { openHall } from '../../testing/hall.ts';
import { sampleSettings } from '../../testing/sample-settings.ts';

const land = [{ service: 'extract', purposes: null, preference: 1 }];

test('W-1 one operator a window, one window an operator', () => {
  const hall = openHall();
  expect(hall.refused('open_window')).toEqual({ code: 'window_open', operator: 'o1' });
  expect(hall.refused('open_window', { operator: 'o2' })).toEqual({
    code: 'window_taken',
    operator: 'o1',
  });
  expect(hall.refused('open_window', { window: 'w2' })).toEqual({
    code: 'operator_elsewhere',
    window: 'w1',
  });
  hall.given('close_window');
  expect(hall.given('open_window', { window: 'w2' })).toMatchObject([
    { type: 'window_opened', window: 'w2', operator: 'o1' },
  ]);
});

test('W-2 a window that holds a ticket neither closes nor goes on a break', () => {
  const hall = openHall();
  hall.given('issue');
  hall.given('call_next');
  const busy = { code: 'window_busy', ticket: 't1' };
  expect(hall.refused('close_window')).toEqual(busy);
  expect(hall.refused('start_break')).toEqual(busy);
});

test('W-3 a window on a break ends it or closes', () => {
  const hall = openHall();
  expect(hall.refused('end_break')).toEqual({ code: 'window_not_on_break' });
  hall.given('start_break', { reason: 'lunch', minutes: 30 });
  expect(hall.day.windows.get('w1')).toMatchObject({
    state: 'break',
    onBreak: { reason: 'lunch', until: hall.at(30).now() },
  });
  expect(hall.refused('start_break')).toEqual({ code: 'window_on_break' });
  hall.given('end_break');
  expect(hall.day.windows.get('w1')).toMatchObject({ state: 'open', onBreak: null });
  hall.given('start_break');
  hall.given('close_window');
  expect(hall.day.windows.get('w1')).toMatchObject({ state: 'closed', operator: null });
});

test('W-14 of a break that lasts the reason and the planned end change, its beginning stays', () => {
  const hall = openHall();
  expect(hall.refused('change_break')).toEqual({ code: 'window_not_on_break' });
  const began = hall.now();
  hall.given('start_break', { reason: 'rest', minutes: 15 });
  hall.at(10).given('change_break', { reason: 'lunch', minutes: 45 });
  expect(hall.day.windows.get('w1')).toMatchObject({
    state: 'break',
    since: began,
    onBreak: { reason: 'lunch', until: began + 45 * 60_000 },
  });
  hall.given('change_break', { reason: 'other', minutes: null });
  expect(hall.day.windows.get('w1')?.onBreak).toEqual({ reason: 'other', until: null });
  expect(hall.refused('change_break', { minutes: 481 })).toEqual({
    code: 'minutes_out_of_range',
    most: 480,
  });
});

test('W-4 a closed window does nothing but open', () => {
  const hall = openHall({}, []);
  for (const type of ['close_window', 'start_break', 'change_break', 'end_break'] as const) {
    expect(hall.refused(type)).toEqual({ code: 'window_closed' });
  }
});

test.each([0, 481, Number.NaN])('W-5 a break of %d minutes is refused', (minutes) => {
  expect(openHall().refused('start_break', { minutes })).toEqual({
    code: 'minutes_out_of_range',
    most: 480,
  });
});

test('W-11 a changed profile holds at once', () => {
  const hall = openHall();
  hall.given('issue');
  hall.at(1).given('issue', { ticket: 't2', services: ['extract'] });
  hall.given('change_profile', { profile: land });
  expect(hall.given('call_next')).toMatchObject([{ ticket: 't2' }]);
});

test('W-11 an armed window calls whom it finds in its new lines', () => {
  const hall = openHall({}, ['w2']);
  hall.given('issue', { services: ['extract'] });
  hall.given('call_next', { window: 'w2' });
  expect(hall.given('change_profile', { window: 'w2', profile: land })).toMatchObject([
    { type: 'profile_changed' },
    { type: 'ticket_called', ticket: 't1', how: 'armed' },
  ]);
});

test('W-12 a profile names services of the settings only', () => {
  const profile = [{ service: 'fishing', purposes: null, preference: 1 }];
  const bad = { code: 'bad_profile', service: 'fishing' };
  const hall = openHall();
  expect(hall.refused('change_profile', { profile })).toEqual(bad);
  const windows = [{ id: 'w1', number: 1, zone: 'hall', profile }];
  expect(hall.refused('apply_settings', { settings: sampleSettings({ windows }) })).toEqual(bad);
});

test('W-12 a service stands in a profile once for a purpose', () => {
  const line = { service: 'passport', preference: 1 };
  const twice = [
    { ...line, purposes: null },
    { ...line, purposes: ['collect'] },
  ] as const;
  const apart = [
    { ...line, purposes: ['apply'] },
    { ...line, purposes: ['collect'] },
  ] as const;
  const hall = openHall();
  expect(hall.refused('change_profile', { profile: twice })).toEqual({
    code: 'bad_profile',
    service: 'passport',
  });
  hall.given('change_profile', { profile: apart });
});

test('C-1 a window calls from the lines of its profile, for its purposes', () => {
  const hall = openHall({}, ['w1', 'w2']);
  const profile = [{ service: 'passport', purposes: ['collect'], preference: 1 }] as const;
  hall.given('change_profile', { profile });
  hall.given('issue', { services: ['passport'], purpose: 'apply' });
  hall.given('issue', { ticket: 't2', services: ['passport'], purpose: 'collect' });
  hall.given('issue', { ticket: 't3', services: ['extract'] });
  expect(hall.given('call_next')).toMatchObject([{ ticket: 't2' }]);
  hall.given('start');
  expect(hall.given('finish', { next: true }).at(-1)).toMatchObject({ type: 'window_armed' });
  expect(hall.given('call_next', { window: 'w2' })).toMatchObject([{ ticket: 't1' }]);
});
