import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeSignal } from './signal.ts';

let tones: number;
let now: number;
beforeEach(() => {
  tones = 0;
  now = 0;
  vi.stubGlobal('navigator', {});
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A sound output that a phone suspends, and gives back when it is asked and may. */
function output() {
  const waiting: (() => void)[] = [];
  const node = {
    frequency: { value: 0 },
    gain: {
      value: 0,
      setValueAtTime: () => {},
      linearRampToValueAtTime: () => {},
      exponentialRampToValueAtTime: () => {},
    },
    connect: () => node,
    start: () => {
      tones += 1;
    },
    stop: () => {},
  };
  const context = {
    state: 'suspended',
    currentTime: 0,
    destination: {},
    createOscillator: () => node,
    createGain: () => node,
    resume: () => new Promise<void>((done) => void waiting.push(done)),
  };
  return {
    context: context as unknown as AudioContext,
    set: (state: string) => {
      context.state = state;
    },
    /** The phone lets it sound. */
    async allow() {
      context.state = 'running';
      for (const done of waiting.splice(0)) done();
      await new Promise((resolve) => setTimeout(resolve));
    },
    asked: () => waiting.length,
  };
}

test('before a touch nothing sounds and nothing breaks', () => {
  const signal = makeSignal(() => {
    throw new Error('no touch yet');
  });
  signal.wake();
  signal.ring();
  expect(tones).toBe(0);
});

test('switched on by a touch it sounds in two tones', async () => {
  const out = output();
  const signal = makeSignal(() => out.context);
  signal.unlock();
  await out.allow();
  signal.ring();
  expect(tones).toBe(2);
});

test('a sound that the phone suspended is resumed for the call', async () => {
  const out = output();
  const signal = makeSignal(() => out.context);
  signal.unlock();
  await out.allow();
  out.set('interrupted');
  signal.ring();
  expect([tones, out.asked()]).toEqual([0, 1]);
  await out.allow();
  expect(tones).toBe(2);
});

test('on waking it is asked back, and what was to ring long before stays silent', async () => {
  const out = output();
  const signal = makeSignal(() => out.context);
  signal.unlock();
  await out.allow();
  out.set('suspended');
  signal.ring();
  now = 20_000;
  signal.wake();
  await out.allow();
  expect(tones).toBe(0);
  signal.ring();
  expect(tones).toBe(2);
});
