import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { View } from '@talon/shared/views/common.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { RoomAddress } from './room-name.ts';
import { createRooms, type Rooms } from './rooms.ts';

const happened = { at: 1, cause: 'c', by: { kind: 'clock' } } as const;
const started: DayEvent = { ...happened, type: 'service_started', ticket: 't1', window: 'w1' };
const armed: DayEvent = { ...happened, type: 'window_armed', window: 'w1' };
const board: RoomAddress = { kind: 'board', centre: 'demo', zone: null };
const menu: RoomAddress = { kind: 'menu', centre: 'demo' };
const sign = (window: string): RoomAddress => ({ kind: 'sign', centre: null, window });
const ticket = (id: string): RoomAddress => ({ kind: 'ticket', ticket: id });

let now: number;
let timers: { at: number; run: () => void }[];
let later: (() => void)[];
let folded: string[];
let sent: string[];
let faults: unknown[];
let says: number;
let foldMs: number;
let rooms: Rooms;

const settle = () => new Promise<void>((done) => setImmediate(done));
async function advance(ms: number): Promise<void> {
  now += ms;
  for (const timer of timers.filter(({ at }) => at <= now)) {
    timers = timers.filter((one) => one !== timer);
    timer.run();
  }
  await settle();
}
/** A change that every room can see. */
async function change(...events: DayEvent[]): Promise<void> {
  says += 1;
  rooms.changed('demo', events.length === 0 ? [started] : events);
  await settle();
}

beforeEach(() => {
  now = 1_000_000;
  timers = [];
  later = [];
  folded = [];
  sent = [];
  faults = [];
  says = 1;
  foldMs = 0;
  rooms = createRooms({
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    later: (run) => later.push(run),
    onFault: (fault) => faults.push(fault),
    send: (name) => sent.push(name),
    fold: (room) => {
      const name = 'ticket' in room ? `ticket:${room.ticket}` : room.kind;
      folded.push(name);
      now += foldMs;
      if (name === 'ticket:broken' && says > 1) throw new Error('a bug');
      if (name === 'ticket:none') return null;
      const event = room.kind === 'menu' ? 1 : says;
      return { version: { epoch: 'e', day: 'd', event: says, tick: 0 }, event } as View;
    },
  });
});

describe('rooms', () => {
  test('a change is told at once, further ones at most ten times a second', async () => {
    rooms.enter('board:demo', board, 'demo');
    await change();
    expect(sent).toEqual(['board:demo']);
    for (let i = 0; i < 50; i += 1) {
      await change();
      await advance(10);
    }
    expect(sent.length).toBeGreaterThanOrEqual(5);
    expect(sent.length).toBeLessThanOrEqual(6);
  });

  test('a place moves every two seconds, the own call is told at once', async () => {
    rooms.enter('ticket:t9', ticket('t9'), 'demo');
    await change();
    await change();
    await advance(1000);
    expect(sent).toEqual(['ticket:t9']);
    await advance(1000);
    expect(sent).toHaveLength(2);
    await advance(500);
    await change({ ...started, ticket: 't9' });
    expect(sent).toHaveLength(3);
  });

  test('what comes out the same is not sent, and what cannot matter is not folded', async () => {
    rooms.enter('menu:demo', menu, 'demo');
    rooms.enter('sign:w2', sign('w2'), 'demo');
    folded = [];
    await change({ ...happened, type: 'day_closed' });
    expect(sent).toEqual(['sign:w2']);
    folded = [];
    await advance(1000);
    await change(started);
    await change(armed);
    expect(folded).toEqual([]);
  });

  test('another centre and an empty room are left alone', async () => {
    rooms.enter('board:demo', board, 'demo');
    rooms.changed('other', [started]);
    rooms.leave('board:demo');
    await change();
    await advance(1000);
    expect([folded, sent]).toEqual([['board'], []]);
  });

  test('a room lives as long as somebody is in it', async () => {
    rooms.enter('board:demo', board, 'demo');
    rooms.enter('board:demo', board, 'demo');
    rooms.leave('board:demo');
    await change();
    expect(sent).toEqual(['board:demo']);
  });

  test('what is not there cannot be entered', () => {
    expect(rooms.enter('ticket:none', ticket('none'), 'demo')).toBeNull();
  });

  test('a view that fails is reported and the other rooms are told', async () => {
    rooms.enter('ticket:broken', ticket('broken'), 'demo');
    rooms.enter('board:demo', board, 'demo');
    await change();
    expect([faults.length, sent]).toEqual([1, ['board:demo']]);
  });

  test('many rooms give the event loop back between turns, boards first', async () => {
    for (let i = 0; i < 20; i += 1) rooms.enter(`ticket:t${i}`, ticket(`t${i}`), 'demo');
    rooms.enter('board:demo', board, 'demo');
    foldMs = 3;
    await change();
    expect(sent[0]).toBe('board:demo');
    expect(sent.length).toBe(3);
    while (later.length > 0) later.shift()?.();
    expect(sent).toHaveLength(21);
  });

  test('the minute is told to every room, an estimate to those that show it', async () => {
    rooms.enter('board:demo', board, 'demo');
    rooms.enter('sign:w1', sign('w1'), 'demo');
    says += 1;
    rooms.refresh('demo', ['board', 'menu', 'ticket']);
    await settle();
    expect(sent).toEqual(['board:demo']);
    rooms.refresh('demo');
    await settle();
    expect(sent).toEqual(['board:demo', 'sign:w1']);
  });

  test('nothing is told after the end', async () => {
    rooms.enter('board:demo', board, 'demo');
    rooms.close();
    await change();
    expect(sent).toEqual([]);
  });
});
