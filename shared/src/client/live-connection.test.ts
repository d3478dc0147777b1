import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { JoinAnswer } from '../contract/protocol.ts';
import { connectLive } from './live-connection.ts';

type Listener = (...given: unknown[]) => void;

/** The browser's end of a socket, with a server that answers every join alike. */
const socket = vi.hoisted(() => {
  const listeners = new Map<string, Listener>();
  return {
    connected: false,
    joins: 0,
    answer: {} as unknown,
    on: (event: string, listener: Listener) => void listeners.set(event, listener),
    emit(event: string, _message: unknown, ack: Listener) {
      if (event !== 'join') return;
      this.joins += 1;
      ack(this.answer);
    },
    comes() {
      this.connected = true;
      listeners.get('connect')?.();
    },
    goes() {
      this.connected = false;
      listeners.get('disconnect')?.('transport close');
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
