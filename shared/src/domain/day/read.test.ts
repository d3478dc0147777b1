import { describe, expect, test } from 'vitest';
import { minutes } from '../../testing/asking.ts';
import { type Hall, openHall } from '../../testing/hall.ts';
import { sampleService, sampleSettings } from '../../testing/sample-settings.ts';
import type { CallingMode } from '../words.ts';
import { nextFor, queueOrder } from './order.ts';
import {
  aheadOf,
  limitReached,
  reinstatable,
  targetOf,
  ticketById,
  waitingByService,
  waitingCount,
  waitingTickets,
  windowList,
  windowsServing,
} from './read.ts';

const calling = (mode: CallingMode) => ({ ...sampleSettings().calling, mode });

function mixed(mode: CallingMode): Hall {
  const hall = openHall({ calling: calling(mode) }, ['w1', 'w2']);
  hall.given('issue', { ticket: 'o1' });
  hall.at(1).given('issue', { ticket: 'o2' });
  hall.at(2).given('issue', { ticket: 'l1', priority: 'legal' });
  const appointment = { id: 'a', bookedFor: minutes(3) };
  hall.at(3).given('issue', { ticket: 'a1', appointment });
  const early = { id: 'b', bookedFor: minutes(60) };
  hall.at(4).given('issue', { ticket: 'a2', appointment: early });
  return hall;
}

const ahead = (hall: Hall, id: string) => {
  const ticket = ticketById(hall.day, id);
  return ticket === null ? -1 : aheadOf(hall.day, ticket, hall.now());
};

describe('places', () => {
  test.each([
    ['share', { o1: 2, o2: 3, l1: 0, a1: 1, a2: 2 }],
    ['strict', { o1: 2, o2: 3, l1: 0, a1: 1, a2: 2 }],
    ['fifo', { o1: 0, o2: 1, l1: 2, a1: 3, a2: 4 }],
  ] as const)('how many are ahead in mode %s', (mode, expected) => {
    const hall = mixed(mode);
    const found = Object.keys(expected).map((id) => [id, ahead(hall, id)]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test('a directed ticket has ahead of it who is directed there before it', () => {
    const hall = mixed('fifo');
    hall.given('call_next');
    hall.given('transfer', { to: { kind: 'window', window: 'w2' } });
    hall.given('call_next');
    hall.given('transfer', { to: { kind: 'window', window: 'w2' } });
    expect(ahead(hall, 'o2')).toBe(1);
    expect(waitingByService(hall.day)).toEqual(new Map([['residence', 5]]));
    hall.given('call_next', { window: 'w2' });
    expect(ahead(hall, 'o1')).toBe(0);
  });
});

describe('C-16 the order that is shown', () => {
  test.each(['share', 'ratio', 'strict', 'fifo'] as const)(
    'in mode %s it is the order of the calls',
    (mode) => {
      const hall = mixed(mode);
      hall.at(5).given('issue', { ticket: 'e1', services: ['extract'] });
      hall.given('issue', { ticket: 'l2', priority: 'legal' });
      const shown = nextFor(hall.day, 'w1', hall.now()).map(({ id }) => id);
      const calls = shown.map(() => {
        const [call] = hall.given('call_next');
        hall.given('start');
        hall.given('finish');
        return call?.type === 'ticket_called' ? call.ticket : null;
      });
      expect(calls).toEqual(shown);
      expect(shown).toHaveLength(7);
    },
  );

  test('the queue of the centre holds everybody, directed ones first, as many as asked', () => {
    const hall = mixed('share');
    hall.given('call_chosen', { ticket: 'o2' });
    hall.given('transfer', { to: { kind: 'window', window: 'w2' } });
    const all = queueOrder(hall.day, hall.now()).map(({ id }) => id);
    expect(all[0]).toBe('o2');
    expect([...all].sort()).toEqual(['a1', 'a2', 'l1', 'o1', 'o2']);
    expect(queueOrder(hall.day, hall.now(), 2).map(({ id }) => id)).toEqual(all.slice(0, 2));
    expect(nextFor(hall.day, 'w2', hall.now(), 1).map(({ id }) => id)).toEqual(['o2']);
    expect(nextFor(hall.day, 'w9', hall.now())).toEqual([]);
  });
});

test('counts by service and in all', () => {
  const hall = openHall();
  hall.given('issue');
  hall.given('issue', { ticket: 't2', services: ['passport'], purpose: 'apply' });
  hall.given('issue', { ticket: 't3', services: ['extract'] });
  hall.given('call_chosen');
  expect(waitingByService(hall.day)).toEqual(
    new Map([
      ['passport', 1],
      ['extract', 1],
    ]),
  );
  expect(waitingCount(hall.day)).toBe(2);
  expect(waitingTickets(hall.day).map(({ id }) => id)).toEqual(['t2', 't3']);
});

test('windows by number, by service', () => {
  const hall = openHall({}, ['w3', 'w2']);
  expect(windowList(hall.day).map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(windowsServing(hall.day, 'extract').map(({ id }) => id)).toEqual(['w3']);
});

test('no-shows that may come back, the latest first', () => {
  const hall = openHall();
  for (const ticket of ['t1', 't2']) {
    hall.given('issue', { ticket });
    hall.given('call_next');
    hall.at(5).given('no_show');
  }
  expect(reinstatable(hall.day, hall.now()).map(({ id }) => id)).toEqual(['t2', 't1']);
  expect(reinstatable(hall.day, minutes(20.1))).toEqual([]);
});

test('C-3 the target is the service’s own, else the centre’s; returning has the ordinary one', () => {
  const own = { apply: { ordinary: 3 } };
  const services = [
    sampleService('residence', 'documents', ['apply'], { targets: own }),
    sampleService('extract', 'land'),
  ];
  const hall = openHall({ services, windows: [] }, []);
  const target = (ticket: string, change: object) => {
    hall.given('issue', { ticket, ...change });
    const found = ticketById(hall.day, ticket);
    return found === null ? 0 : targetOf(hall.day, found) / 60_000;
  };
  expect(target('t1', {})).toBe(3);
  expect(target('t2', { priority: 'legal' })).toBe(5);
  expect(target('t3', { services: ['extract'] })).toBe(15);
  const ticket = ticketById(hall.day, 't1');
  if (ticket === null) throw new Error('no ticket');
  const returning = { ...ticket, leg: { ...ticket.leg, priority: 'returning' as const } };
  expect(targetOf(hall.day, returning) / 60_000).toBe(3);
});

test('a service is full by its own limit or the day’s', () => {
  const services = [
    sampleService('residence', 'documents', ['apply'], { dailyLimit: 1 }),
    sampleService('extract', 'land'),
  ];
  const hall = openHall({ services, windows: [], dailyLimit: 2 }, []);
  const full = () => ['residence', 'extract'].map((id) => limitReached(hall.day, id));
  expect(full()).toEqual([false, false]);
  hall.given('issue');
  expect(full()).toEqual([true, false]);
  hall.given('issue', { ticket: 't2', services: ['extract'] });
  expect(full()).toEqual([true, true]);
});
