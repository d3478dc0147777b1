import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { JoinAnswer, TimeAnswer, ViewMessage } from '../contract/protocol.ts';
import { connectLive } from './live-connection.ts';

type Listener = (...given: unknown[]) => void;

/** The browser's end of a socket, with a server that answers every join alike. */
const socket = vi.hoisted(() => {
  const listeners = new Map<string, Listener>();
  return {
    connected: false,
    joins: 0,
    answer: {} as unknown,
    time: {} as unknown,
    on: (event: string, listener: Listener) => void listeners.set(event, listener),
    emit(event: string, _message: unknown, ack: Listener) {
      if (event !== 'join') return;
      this.joins += 1;
      ack(this.answer);
    },
    timeout() {
      return { emit: (_event: string, ack: Listener) => ack(null, this.time) };
    },
    says: (event: string, message: unknown) => listeners.get(event)?.(message),
    comes() {
      this.connected = true;
      listeners.get('connect')?.();
    },
    goes() {
      this.connected = false;
      listeners.get('disconnect')?.('transport close');
    },
    tries: 0,
    disconnect() {
      return this;
    },
    connect() {
      this.tries += 1;
      return this;
    },
    close() {
      this.connected = false;
    },
  };
});
vi.mock('socket.io-client', () => ({ io: () => socket }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { location: { origin: 'http://127.0.0.1' } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page that wakes tries its line at once, and one that is hidden or closed does not', () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const frame = Object.assign(new EventTarget(), { location: { origin: 'http://127.0.0.1' } });
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', frame);
  const live = connectLive();
  const shown = (persisted: boolean) => Object.assign(new Event('pageshow'), { persisted });
  const wakes = [
    () => page.dispatchEvent(new Event('visibilitychange')),
    () => frame.dispatchEvent(new Event('online')),
    () => frame.dispatchEvent(shown(true)),
  ];
  socket.tries = 0;
  frame.dispatchEvent(shown(false));
  expect(socket.tries).toBe(0);
  for (const wake of wakes) wake();
  expect(socket.tries).toBe(3);
  page.visibilityState = 'hidden';
  for (const wake of wakes) wake();
  expect(socket.tries).toBe(3);
  page.visibilityState = 'visible';
  live.close();
  for (const wake of wakes) wake();
  expect(socket.tries).toBe(3);
});

test('a refused room is asked for again every half minute, however often the line went', () => {
  socket.answer = { ok: false, code: 'not_found' } satisfies JoinAnswer;
  const live = connectLive();
  socket.comes();
  live.follow('board:nowhere', {}, () => {});
  for (let cut = 0; cut < 20; cut += 1) {
    socket.goes();
    vi.advanceTimersByTime(1000);
    socket.comes();
  }
  socket.joins = 0;
  vi.advanceTimersByTime(90_000);
  expect(socket.joins).toBe(3);
  expect(live.room('board:nowhere').refused).toBe('not_found');
});

test('a room let in again is refused no more, though nothing new happened there', () => {
  const version = { epoch: 'e', day: '2026-11-24', event: 7, tick: 0 };
  const view = { version, open: true };
  const given = { ok: true, room: 'window:w7', version, view, now: 0 };
  socket.answer = given;
  const live = connectLive();
  socket.comes();
  live.follow('window:w7', {}, () => {});
  socket.goes();
  socket.answer = { ok: false, code: 'internal' } satisfies JoinAnswer;
  socket.comes();
  expect(live.room('window:w7')).toMatchObject({ refused: 'internal', view });
  socket.answer = given;
  vi.advanceTimersByTime(5000);
  expect(live.room('window:w7')).toMatchObject({ refused: null, view });
});

const stamp = (event: number) => ({ epoch: 'log', day: '2026-11-24', event, tick: 0 });
const letIn = (now: number, event = 1): JoinAnswer => ({
  ok: true,
  room: 'board:demo',
  version: stamp(event),
  view: { event },
  now,
});
const viewAt = (now: number, event: number): ViewMessage => ({
  room: 'board:demo',
  version: stamp(event),
  view: { event },
  now,
});
const noon = Date.parse('2026-11-24T10:00:00Z');

test('B-13 with a line that never went a view of a server set back comes with the new time', () => {
  socket.answer = letIn(noon);
  const live = connectLive();
  socket.comes();
  const seen: number[] = [];
  live.follow('board:demo', {}, () => seen.push(live.now()));
  const setBack = noon - 60_000;
  socket.time = { ok: true, now: setBack } satisfies TimeAnswer;
  socket.says('view', viewAt(setBack, 2));
  expect(seen).toEqual([noon, setBack]);
  live.close();
});

test('after a cut the server is believed, whatever was shown before', () => {
  const ahead = { ...stamp(9), day: '2027-11-24', tick: 9 };
  socket.answer = { ...letIn(noon), version: ahead } as JoinAnswer;
  const live = connectLive();
  socket.comes();
  live.follow('board:demo', {}, () => {});
  socket.goes();
  expect(live.room('board:demo').version).toEqual(ahead);
  socket.answer = letIn(noon);
  socket.comes();
  expect(live.room('board:demo').version).toEqual(stamp(1));
  live.close();
});

test('B-14 a room refused after a cut is stale since the line went, until it is let in again', () => {
  socket.answer = letIn(noon);
  const live = connectLive();
  socket.comes();
  const told = vi.fn();
  live.follow('board:demo', {}, told);
  const lostAt = live.now();
  socket.goes();
  vi.advanceTimersByTime(3000);
  socket.answer = { ok: false, code: 'storage_unavailable' } satisfies JoinAnswer;
  socket.comes();
  expect(live.room('board:demo')).toMatchObject({
    view: { event: 1 },
    refused: 'storage_unavailable',
    staleSince: lostAt,
  });
  socket.answer = letIn(noon + 8000);
  vi.advanceTimersByTime(5000);
  expect(live.room('board:demo')).toEqual({
    view: { event: 1 },
    version: stamp(1),
    refused: null,
  });
  expect(told).toHaveBeenCalledTimes(3);
  live.close();
});
