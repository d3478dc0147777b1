import type { CommandType } from '@talon/shared/domain/day/commands.ts';
import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import { type Hall, openHall, type Said } from '@talon/shared/testing/hall.ts';
import { seededRandom } from '@talon/shared/testing/random.ts';
import { describe, expect, test } from 'vitest';
import { createVisitBook } from './visit-book.ts';
import type { LegState, VisitRow } from './visit-row.ts';

const stream = { centre: 'centre', date: '2025-03-17' };
const minute = 60_000;

/** A hall whose events go on to a book, and the rows as a store would hold them. */
function bookedHall() {
  const hall = openHall({}, ['w1', 'w2', 'w3']);
  const rows = new Map<string, VisitRow>();
  const book = createVisitBook(stream);
  let read = 0;
  const keep = () => {
    for (const event of hall.log.slice(read)) book.apply(event);
    read = hall.log.length;
    const { saved, removed } = book.drain();
    for (const { sequence, leg } of removed) rows.delete(`${sequence}.${leg}`);
    for (const row of saved) rows.set(`${row.sequence}.${row.leg}`, { ...row });
  };
  const legsOf = (ticket: string) =>
    [...rows.values()].filter((row) => row.ticket === ticket).sort((a, b) => a.leg - b.leg);
  const at = (minutes: number) => {
    const given = <Type extends CommandType>(type: Type, said?: Said<Type>) => {
      hall.at(minutes).given(type, said);
      keep();
    };
    return { given };
  };
  keep();
  return { hall, at, keep, rows, legsOf };
}

describe('a visit', () => {
  test('one service: waiting, walking and serving are apart', () => {
    const { at, legsOf, hall } = bookedHall();
    at(0).given('issue', { services: ['residence'] });
    at(7).given('call_next');
    at(8).given('recall');
    at(9).given('start');
    at(20).given('finish', { outcome: 'done', delivered: ['residence'] });
    expect(legsOf('t1')).toMatchObject([
      {
        ...{ sequence: 1, leg: 1, letter: 'А', ordinal: 1, category: 'documents' },
        ...{ service: 'residence', purpose: 'apply', priority: 'ordinary', channel: 'kiosk' },
        ...{ state: 'completed', waitedMs: 7 * minute, calledMs: 2 * minute },
        ...{ serviceMs: 11 * minute, targetMs: 15 * minute, calls: 1, recalls: 1 },
        ...{ window: 'w1', operator: 'o1', outcome: 'done', delivered: ['residence'] },
        ...{ issuedAt: hall.log[4]?.at, endedAt: hall.now() },
      },
    ]);
  });

  test('R-2 walking is from the last call: earlier calls that nobody answered are not in it', () => {
    const { at, legsOf } = bookedHall();
    at(0).given('issue', { services: ['residence'] });
    at(5).given('call_next');
    at(9).given('no_show');
    at(10).given('reinstate');
    at(12).given('call_next');
    at(13).given('start');
    at(20).given('finish');
    expect(legsOf('t1')).toMatchObject([
      { waitedMs: 7 * minute, calledMs: 5 * minute, walkedMs: minute, serviceMs: 7 * minute },
    ]);
  });

  test('R-2 an early appointment that gives up its priority waits from then on', () => {
    const { at, legsOf, hall } = bookedHall();
    const bookedFor = hall.at(30).now();
    at(0).given('issue', { services: ['residence'], appointment: { id: 'a1', bookedFor } });
    at(5).given('to_ordinary');
    at(12).given('call_next');
    expect(legsOf('t1')).toMatchObject([{ priority: 'ordinary', waitedMs: 7 * minute }]);
  });

  test('R-2 whoever gives up a priority while waiting keeps the wait', () => {
    const { at, legsOf } = bookedHall();
    at(0).given('issue', { services: ['residence'], priority: 'legal' });
    at(5).given('to_ordinary');
    at(12).given('call_next');
    expect(legsOf('t1')).toMatchObject([{ priority: 'ordinary', waitedMs: 12 * minute }]);
  });

  test('RC-4 a consultation is a row of its own kind: no number, no wait, no service time', () => {
    const { at, legsOf, hall } = bookedHall();
    at(0).given('issue');
    at(5).given('consult', { channel: 'phone' });
    at(6).given('issue', { ticket: 't2' });
    expect(legsOf('v1')).toMatchObject([
      {
        ...{ sequence: 2, leg: 1, letter: '', ordinal: 0, category: 'documents' },
        ...{ state: 'consultation', purpose: 'consult', channel: 'phone', operator: 'o1' },
        ...{ waitedMs: 0, calledMs: 0, serviceMs: 0, calls: 0, outcome: 'consulted' },
        ...{ issuedAt: hall.log.find((e) => e.type === 'consultation_given')?.at },
      },
    ]);
    expect(legsOf('t2')).toMatchObject([{ sequence: 3, ordinal: 2, state: 'waiting' }]);
  });

  test('a second service at the same window is a leg without a wait', () => {
    const { at, legsOf } = bookedHall();
    at(0).given('issue', { services: ['residence', 'extract'] });
    at(5).given('call_next');
    at(5).given('start');
    at(9).given('finish');
    at(15).given('finish');
    expect(legsOf('t1')).toMatchObject([
      { leg: 1, service: 'residence', state: 'finished', waitedMs: 5 * minute },
      {
        ...{ leg: 2, service: 'extract', category: 'land', state: 'completed', waitedMs: 0 },
        ...{ serviceMs: 6 * minute, window: 'w1', operator: 'o1', calls: 0 },
      },
    ]);
  });

  test('a transfer ends a leg, and the time it took stays with the window that spent it', () => {
    const { at, legsOf } = bookedHall();
    at(0).given('issue', { services: ['extract'] });
    at(1).given('call_next', { window: 'w1' });
    at(1).given('start');
    at(4).given('transfer', { window: 'w1', to: { kind: 'window', window: 'w3' } });
    at(6).given('call_next', { window: 'w3' });
    at(6).given('start', { window: 'w3' });
    at(10).given('finish', { window: 'w3' });
    expect(legsOf('t1')).toMatchObject([
      { state: 'transferred', window: 'w1', serviceMs: 3 * minute },
      { state: 'completed', window: 'w3', waitedMs: 2 * minute, serviceMs: 4 * minute },
    ]);
  });

  test('parking ends a leg; the wait begins anew when the time is up', () => {
    const { at, legsOf } = bookedHall();
    at(0).given('issue');
    at(1).given('call_next');
    at(1).given('start');
    at(3).given('park', { minutes: 10 });
    expect(legsOf('t1')).toMatchObject([{ state: 'parked', serviceMs: 2 * minute }]);
    at(13).given('unpark');
    at(14).given('call_next');
    expect(legsOf('t1')).toMatchObject([
      { state: 'parked', serviceMs: 2 * minute },
      { leg: 2, state: 'called', waitedMs: minute },
    ]);
  });

  test('a return and a no-show that is reinstated stay in their leg', () => {
    const { at, legsOf } = bookedHall();
    at(0).given('issue');
    at(2).given('call_next');
    at(3).given('return');
    expect(legsOf('t1')).toMatchObject([{ state: 'waiting', window: null, calledAt: null }]);
    at(4).given('call_next');
    at(5).given('no_show');
    expect(legsOf('t1')).toMatchObject([{ state: 'no_show', waitedMs: 3 * minute, calls: 2 }]);
    at(6).given('reinstate');
    at(8).given('call_next');
    expect(legsOf('t1')).toMatchObject([
      { leg: 1, state: 'called', waitedMs: 5 * minute, calledMs: 2 * minute, endedAt: null },
    ]);
  });

  test('no column counts a pause', () => {
    const { at, legsOf } = bookedHall();
    at(0).given('issue', { ticket: 't1' });
    at(0).given('issue', { ticket: 't2' });
    at(1).given('call_next');
    at(1).given('start');
    at(3).given('pause');
    at(13).given('finish');
    at(23).given('resume');
    at(24).given('call_next');
    expect(legsOf('t1')).toMatchObject([{ state: 'completed', serviceMs: 2 * minute }]);
    expect(legsOf('t2')).toMatchObject([{ state: 'called', waitedMs: 4 * minute }]);
  });

  test('the closing of the day ends what is left', () => {
    const { at, legsOf } = bookedHall();
    for (const ticket of ['t1', 't2', 't3', 't4']) at(0).given('issue', { ticket });
    at(1).given('call_next', { window: 'w1' });
    at(1).given('start', { window: 'w1' });
    at(1).given('call_next', { window: 'w2' });
    at(2).given('cancel', { ticket: 't4' });
    at(5).given('close_day');
    expect(legsOf('t1')).toMatchObject([{ state: 'unclosed', serviceMs: 4 * minute }]);
    expect(legsOf('t2')).toMatchObject([{ state: 'expired', calledMs: 4 * minute }]);
    expect(legsOf('t3')).toMatchObject([{ state: 'expired', waitedMs: 5 * minute }]);
    expect(legsOf('t4')).toMatchObject([{ state: 'cancelled', waitedMs: 2 * minute }]);
  });
});

describe('undo', () => {
  type Asked = [CommandType, Said<'finish'>?];
  const served: Asked[] = [['issue'], ['call_next'], ['start']];

  test.each<[string, Asked[], Asked]>([
    ['a call', [['issue']], ['call_next']],
    ['a no-show', [['issue'], ['call_next']], ['no_show']],
    ['a finish', served, ['finish']],
    ['a call of a parked ticket', [...served, ['park']], ['unpark', { window: 'w1' } as never]],
  ])('%s leaves the rows as they were', (_what, before, action) => {
    const { at, rows } = bookedHall();
    before.forEach(([type], index) => void at(index).given(type));
    const was = structuredClone([...rows]);
    at(9).given(action[0], action[1] as Said<CommandType>);
    expect([...rows]).not.toEqual(was);
    at(9.1).given('undo');
    expect([...rows]).toEqual(was);
  });

  test('a finish that sent the visit on takes the next leg away', () => {
    const { at, legsOf } = bookedHall();
    at(0).given('issue', { services: ['extract', 'residence'] });
    at(1).given('call_next', { window: 'w3' });
    at(2).given('start', { window: 'w3' });
    at(5).given('finish', { window: 'w3' });
    expect(legsOf('t1').map(({ state }) => state)).toEqual(['finished', 'waiting']);
    at(5.1).given('undo', { window: 'w3' });
    expect(legsOf('t1').map(({ state }) => state)).toEqual(['serving']);
    at(6).given('finish', { window: 'w3' });
    expect(legsOf('t1')).toMatchObject([
      { state: 'finished', serviceMs: 4 * minute },
      { leg: 2, state: 'waiting', service: 'residence' },
    ]);
  });
});

test('undoing a call that a return from parking caused leaves the ticket waiting', () => {
  const { at, legsOf, hall } = bookedHall();
  at(0).given('issue');
  at(1).given('call_next', { window: 'w1' });
  at(2).given('park', { window: 'w1', minutes: 5, pool: 'centre' });
  at(3).given('call_next', { window: 'w2' });
  at(7).given('unpark');
  expect(legsOf('t1').map(({ state, window }) => [state, window])).toEqual([
    ['parked', 'w1'],
    ['called', 'w2'],
  ]);
  at(7.1).given('undo', { window: 'w2' });
  expect(hall.day.tickets.get('t1')?.state).toBe('waiting');
  expect(legsOf('t1').map(({ state, window }) => [state, window])).toEqual([
    ['parked', 'w1'],
    ['waiting', null],
  ]);
});

describe('random days', () => {
  const types: CommandType[] = [
    ...([
      'issue',
      'issue',
      'call_next',
      'call_next',
      'start',
      'start',
      'finish',
      'finish',
    ] as const),
    ...(['recall', 'no_show', 'return', 'transfer', 'park', 'unpark', 'cancel'] as const),
    ...(['reinstate', 'move', 'to_ordinary', 'add_service', 'undo', 'undo', 'pause'] as const),
    ...(['resume', 'close_window', 'open_window', 'call_chosen', 'disarm'] as const),
  ];

  function playOne(seed: number) {
    const random = seededRandom(seed);
    const booked = bookedHall();
    const { hall } = booked;
    let clock = 0;
    for (let step = 0; step < 300; step += 1) {
      clock += random.fraction() * 0.2;
      const type = random.pick(types);
      const window = random.pick(['w1', 'w2', 'w3']);
      const ticket = type === 'issue' ? `t${step}` : `t${random.whole(0, step)}`;
      const services = random.pick([['extract'], ['residence'], ['residence', 'extract']]);
      const said = { window, ticket, services, service: 'extract', operator: `o${window[1]}` };
      const asked = type === 'issue' || type === 'unpark' ? { ...said, window: null } : said;
      const noShow = type === 'no_show' ? { ...asked, ticket: null } : asked;
      tryOne(hall.at(clock), type, noShow as Said<CommandType>);
      booked.keep();
    }
    return booked;
  }
  function tryOne(hall: Hall, type: CommandType, said: Said<CommandType>) {
    try {
      hall.given(type, said);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('was refused')) throw error;
    }
  }
  const ended: readonly LegState[] = ['completed', 'cancelled', 'expired', 'unclosed'];

  test.each(Array.from({ length: 40 }, (_, seed) => seed))('seed %i', (seed) => {
    const { hall, rows, legsOf } = playOne(seed);
    for (const ticket of hall.day.tickets.values()) {
      expect(legsOf(ticket.id).at(-1), ticket.id).toMatchObject({ state: ticket.state });
    }
    for (const row of rows.values()) {
      const isLast = legsOf(row.ticket).at(-1) === row;
      if (isLast && ended.includes(row.state)) expect(hall.day.tickets.has(row.ticket)).toBe(false);
      if (!isLast) expect(['finished', 'transferred', 'parked']).toContain(row.state);
      expect(Math.min(row.waitedMs, row.calledMs, row.serviceMs)).toBeGreaterThanOrEqual(0);
    }
    const again = createVisitBook(stream);
    hall.log.forEach((event: DayEvent) => void again.apply(event));
    const replayed = again.drain().saved;
    expect(new Set(replayed.map(({ ticket }) => ticket)).size).toBe(
      new Set([...rows.values()].map(({ ticket }) => ticket)).size,
    );
    for (const row of replayed) expect(rows.get(`${row.sequence}.${row.leg}`)).toEqual(row);
  });
});
