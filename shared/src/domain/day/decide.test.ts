import { expect, test } from 'vitest';
import { ask } from '../../testing/asking.ts';
import { type Hall, openHall, type Said, unopenedHall } from '../../testing/hall.ts';
import { sampleSettings } from '../../testing/sample-settings.ts';
import type { Command, CommandOf, CommandType } from './commands.ts';
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

const parked = () => after(called(), 'park');
const missed = () => after(called(), 'no_show');

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
  unpark: parked,
  cancel: issued,
  reinstate: missed,
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

const closed = () => after(openHall(), 'close_day');
const elsewhere = { settings: sampleSettings({ centre: 'elsewhere' }) };

/** For each command a hall in which it is refused, and how it is asked. */
const refusals = {
  open_day: [openHall, {}],
  apply_settings: [openHall, elsewhere],
  issue: [issued, {}],
  consult: [issued, { service: 'fishing' }],
  reroute: [issued, { services: ['passport'] }],
  add_service: [issued, { service: 'residence' }],
  call_next: [called, {}],
  disarm: [issued, {}],
  call_chosen: [called, { window: 'w2' }],
  recall: [serving, {}],
  start: [serving, {}],
  finish: [called, {}],
  no_show: [called, { ticket: 't2' }],
  return: [serving, {}],
  transfer: [called, { to: { kind: 'window', window: 'w1' } }],
  park: [called, { minutes: 0 }],
  unpark: [called, {}],
  cancel: [serving, {}],
  reinstate: [called, {}],
  move: [two, { before: 't1' }],
  let_pass: [issued, {}],
  to_ordinary: [issued, {}],
  open_window: [issued, {}],
  close_window: [called, {}],
  start_break: [called, {}],
  change_break: [openHall, {}],
  end_break: [openHall, {}],
  change_profile: [openHall, { profile: [{ service: 'fishing', purposes: null, preference: 1 }] }],
  pause: [() => after(openHall(), 'pause'), {}],
  resume: [openHall, {}],
  undo: [issued, {}],
  close_day: [closed, {}],
} satisfies { readonly [Type in CommandType]: readonly [() => Hall, Said<Type>] };

test.each(commands)('K-2 %s that is refused leaves the day as it was', (type) => {
  const [hallOf, said] = refusals[type];
  const hall = hallOf();
  const before = structuredClone(hall.day);
  const events = hall.log.length;
  hall.refused(type, said as Said<CommandType>);
  expect(hall.day).toStrictEqual(before);
  expect(hall.log).toHaveLength(events);
});

test.each(commands)('K-2 only its events change a day: deciding %s does not', (type) => {
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
  expect(closed().refused(type)).toEqual({ code: 'day_closed' });
});

/** The commands that name a window or a ticket: a new one is missed by the compiler below. */
type Naming<What extends 'window' | 'ticket'> = {
  [Type in CommandType]: What extends keyof CommandOf<Type> ? Type : never;
}[CommandType];

const atWindows = {
  issue: true,
  call_next: true,
  disarm: true,
  call_chosen: true,
  recall: true,
  start: true,
  finish: true,
  no_show: true,
  return: true,
  transfer: true,
  park: true,
  unpark: true,
  open_window: true,
  close_window: true,
  start_break: true,
  change_break: true,
  end_break: true,
  change_profile: true,
  undo: true,
} satisfies Record<Naming<'window'>, true>;

test.each(Object.keys(atWindows) as Naming<'window'>[])(
  'K-6 %s at a window of another centre is refused',
  (type) => {
    const unknown = { code: 'unknown_window', window: 'w9' };
    expect(accepted[type]().refused(type, { window: 'w9' })).toEqual(unknown);
  },
);

test('K-6 a ticket is not sent to a window of another centre', () => {
  const to = { kind: 'window', window: 'w9' } as const;
  const unknown = { code: 'unknown_window', window: 'w9' };
  expect(called().refused('transfer', { to })).toEqual(unknown);
});

/** A ticket that is issued is new, and a no-show of another one than was called is T-10's. */
type Touching = Exclude<Naming<'ticket'>, 'issue' | 'no_show'>;

/** What touches a ticket, with how it is refused where the ticket is in another state. */
const touching = {
  reroute: 'not_waiting',
  add_service: 'not_waiting',
  call_chosen: 'not_waiting',
  unpark: 'not_parked',
  cancel: 'not_waiting',
  reinstate: 'not_no_show',
  move: 'not_waiting',
  let_pass: 'not_waiting',
  to_ordinary: 'not_waiting',
} satisfies { readonly [Type in Touching]: string };

test.each(Object.keys(touching) as Touching[])(
  'K-6 %s of a ticket that was never issued is refused',
  (type) => {
    const unknown = { code: 'unknown_ticket', ticket: 't9' };
    expect(issued().refused(type, { ticket: 't9' })).toEqual(unknown);
  },
);

test('K-6 no ticket is moved before one that was never issued', () => {
  const unknown = { code: 'unknown_ticket', ticket: 't9' };
  expect(issued().refused('move', { before: 't9' })).toEqual(unknown);
});

test('K-6 a service that the settings do not name is refused', () => {
  const hall = issued();
  const unknown = { code: 'unknown_service', service: 'fishing' };
  expect(hall.refused('issue', { ticket: 't2', services: ['fishing'] })).toEqual(unknown);
  expect(hall.refused('add_service', { service: 'fishing' })).toEqual(unknown);
  expect(hall.refused('reroute', { services: ['fishing'] })).toEqual(unknown);
  expect(hall.refused('consult', { service: 'fishing' })).toEqual(unknown);
  hall.given('call_next');
  expect(hall.refused('transfer', { to: { kind: 'service', service: 'fishing' } })).toEqual(
    unknown,
  );
  hall.given('start');
  expect(hall.refused('finish', { delivered: ['residence', 'fishing'] })).toEqual(unknown);
  hall.given('finish', { delivered: ['residence', 'passport'] });
});

test.each(Object.entries(touching) as [Touching, string][])(
  'K-7 %s of a completed ticket is refused with its state',
  (type, code) => {
    const hall = serving();
    hall.given('finish');
    expect(hall.refused(type)).toEqual({ code, state: 'completed' });
  },
);

test('K-7 a ticket in another live state is refused with that state', () => {
  const hall = serving();
  expect(hall.refused('unpark')).toEqual({ code: 'not_parked', state: 'serving' });
  expect(hall.refused('reinstate')).toEqual({ code: 'not_no_show', state: 'serving' });
  expect(hall.refused('recall')).toEqual({ code: 'not_called', state: 'serving' });
  hall.given('park');
  expect(hall.refused('move')).toEqual({ code: 'not_waiting', state: 'parked' });
  expect(hall.refused('reroute')).toEqual({ code: 'not_waiting', state: 'parked' });
  for (const type of ['cancel', 'add_service', 'reroute'] as const) {
    expect(missed().refused(type)).toEqual({ code: 'not_waiting', state: 'no_show' });
  }
});

test('S-3 settings that change nothing leave a day working', () => {
  const hall = issued();
  hall.given('apply_settings', { settings: sampleSettings() });
  expect(hall.given('call_next')).toMatchObject([{ type: 'ticket_called', ticket: 't1' }]);
});
