import { expect, test } from 'vitest';
import { ask } from '../../testing/asking.ts';
import { type Hall, openHall, unopenedHall } from '../../testing/hall.ts';
import { sampleSettings } from '../../testing/sample-settings.ts';
import type { Command, CommandType } from './commands.ts';
import { decideDay, evolveDay, initialDay } from './day.ts';

const issued = () => {
  const hall = openHall();
  hall.given('issue');
  return hall;
};
const called = () => {
  const hall = issued();
  hall.given('call_next');
  return hall;
};
const serving = () => {
  const hall = called();
  hall.given('start');
  return hall;
};
const two = () => {
  const hall = issued();
  hall.given('issue', { ticket: 't2' });
  return hall;
};
const after = (hall: Hall, type: CommandType) => {
  hall.given(type);
  return hall;
};

/** For each command a hall in which it is accepted as `ask` makes it. */
const accepted = {
  open_day: unopenedHall,
  apply_settings: () => openHall(),
  issue: () => openHall(),
  consult: () => openHall(),
  reroute: issued,
  add_service: issued,
  call_next: issued,
  disarm: () => after(openHall(), 'call_next'),
  call_chosen: issued,
  recall: called,
  start: called,
  finish: serving,
  no_show: called,
  return: called,
  transfer: called,
  park: called,
  unpark: () => after(called(), 'park'),
  cancel: issued,
  reinstate: () => after(called(), 'no_show'),
  move: two,
  let_pass: two,
  to_ordinary: () => {
    const hall = openHall();
    hall.given('issue', { priority: 'legal' });
    return hall;
  },
  open_window: () => openHall({}, []),
  close_window: () => openHall(),
  start_break: () => openHall(),
  change_break: () => after(openHall(), 'start_break'),
  end_break: () => after(openHall(), 'start_break'),
  change_profile: () => openHall(),
  pause: () => openHall(),
  resume: () => after(openHall(), 'pause'),
  undo: called,
  close_day: () => openHall(),
} satisfies { readonly [Type in CommandType]: () => Hall };

const commands = Object.keys(accepted) as CommandType[];

test.each(commands)('K-1 %s repeated is accepted and causes nothing', (type) => {
  const hall = accepted[type]();
  const command = ask(type, { now: hall.now() }) as Command;
  expect(hall.run(command)).not.toHaveLength(0);
  const before = structuredClone(hall.day);
  expect(decideDay(hall.day, command)).toEqual({ ok: true, events: [], repeated: true });
  expect(hall.day).toEqual(before);
});

test.each(commands)('K-2 deciding %s leaves the day as it was', (type) => {
  const hall = accepted[type]();
  const before = structuredClone(hall.day);
  decideDay(hall.day, ask(type, { now: hall.now() }) as Command);
  expect(hall.day).toEqual(before);
});

test('K-3 replaying the events of a day gives the same day', () => {
  const hall = two();
  for (const type of ['call_next', 'start', 'finish', 'undo', 'park', 'unpark'] as const) {
    hall.given(type);
  }
  hall.given('pause');
  hall.at(5).given('resume');
  const again = initialDay();
  for (const event of structuredClone(hall.log)) evolveDay(again, event);
  expect(again).toEqual(hall.day);
});

test.each(commands.filter((type) => type !== 'open_day'))(
  'K-4 %s is refused before the day is opened',
  (type) => {
    expect(unopenedHall().refused(type)).toEqual({ code: 'day_not_open' });
  },
);

test('K-5 a day is opened once', () => {
  expect(openHall().refused('open_day')).toEqual({ code: 'day_already_open' });
});

test.each(commands)('K-5 %s is refused after the day was closed', (type) => {
  const hall = after(openHall(), 'close_day');
  expect(hall.refused(type)).toEqual({ code: 'day_closed' });
});

test.each([
  'call_next',
  'disarm',
  'call_chosen',
  'recall',
  'start',
  'finish',
  'no_show',
  'return',
  'transfer',
  'park',
  'open_window',
  'close_window',
  'start_break',
  'end_break',
  'change_profile',
  'undo',
] as const)('K-6 %s at a window of another centre is refused', (type) => {
  expect(issued().refused(type, { window: 'w9' })).toEqual({
    code: 'unknown_window',
    window: 'w9',
  });
});

test.each([
  'add_service',
  'call_chosen',
  'unpark',
  'cancel',
  'reinstate',
  'move',
  'let_pass',
  'to_ordinary',
] as const)('K-6 %s of a ticket that was never issued is refused', (type) => {
  expect(issued().refused(type, { ticket: 't9' })).toEqual({
    code: 'unknown_ticket',
    ticket: 't9',
  });
});

test('K-6 a service that the settings do not name is refused', () => {
  const hall = issued();
  const unknown = { code: 'unknown_service', service: 'fishing' };
  expect(hall.refused('issue', { ticket: 't2', services: ['fishing'] })).toEqual(unknown);
  expect(hall.refused('add_service', { service: 'fishing' })).toEqual(unknown);
  hall.given('call_next');
  expect(hall.refused('transfer', { to: { kind: 'service', service: 'fishing' } })).toEqual(
    unknown,
  );
  hall.given('start');
  expect(hall.refused('finish', { delivered: ['residence', 'fishing'] })).toEqual(unknown);
  hall.given('finish', { delivered: ['residence', 'passport'] });
});

test.each([
  ['call_chosen', 'not_waiting'],
  ['cancel', 'not_waiting'],
  ['move', 'not_waiting'],
  ['let_pass', 'not_waiting'],
  ['to_ordinary', 'not_waiting'],
  ['add_service', 'not_waiting'],
  ['unpark', 'not_parked'],
  ['reinstate', 'not_no_show'],
] as const)('K-7 %s of a completed ticket is refused with its state', (type, code) => {
  const hall = serving();
  hall.given('finish');
  expect(hall.refused(type)).toEqual({ code, state: 'completed' });
});

test('K-7 a ticket in another live state is refused with that state', () => {
  const hall = serving();
  expect(hall.refused('unpark')).toEqual({ code: 'not_parked', state: 'serving' });
  expect(hall.refused('reinstate')).toEqual({ code: 'not_no_show', state: 'serving' });
  expect(hall.refused('recall')).toEqual({ code: 'not_called', state: 'serving' });
  hall.given('park');
  expect(hall.refused('move')).toEqual({ code: 'not_waiting', state: 'parked' });
  const missed = after(called(), 'no_show');
  expect(missed.refused('cancel')).toEqual({ code: 'not_waiting', state: 'no_show' });
  expect(missed.refused('add_service')).toEqual({ code: 'not_waiting', state: 'no_show' });
});

test('S-3 settings that change nothing leave a day working', () => {
  const hall = issued();
  hall.given('apply_settings', { settings: sampleSettings() });
  expect(hall.given('call_next')).toMatchObject([{ type: 'ticket_called', ticket: 't1' }]);
});
