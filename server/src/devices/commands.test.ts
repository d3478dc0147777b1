import { beforeEach, expect, test } from 'vitest';
import { type Commands, commandLifeMs, createCommands } from './commands.ts';
import { createFakeTimers, type FakeTimers } from './testing/fake-timers.ts';

let timers: FakeTimers;
let ended: string[];
let commands: Commands;
beforeEach(() => {
  timers = createFakeTimers();
  ended = [];
  let count = 0;
  const newId = () => `c${++count}`;
  commands = createCommands({ ...timers, newId }, (device, kind, outcome) => {
    ended.push(`${device} ${kind} ${outcome}`);
  });
});

test('DV-6 a command waits until the screen says that it is done, and is done once', () => {
  const { id, until } = commands.send('a', 'identify');
  expect(until).toBe(timers.now() + commandLifeMs);
  expect(commands.waiting('a')).toEqual([{ id, kind: 'identify', until }]);
  expect(commands.waiting('b')).toEqual([]);
  expect(commands.done('b', id)).toBe(false);
  expect(commands.done('a', id)).toBe(true);
  expect(commands.done('a', id)).toBe(false);
  expect(commands.waiting('a')).toEqual([]);
  expect(commands.last('a')).toMatchObject({ id, state: 'done' });
  timers.pass(commandLifeMs);
  expect(ended).toEqual(['a identify done']);
});

test('DV-6 a command that nobody did expires after 60 s', () => {
  const { id } = commands.send('a', 'reload');
  timers.pass(59_999);
  expect(commands.waiting('a')).toHaveLength(1);
  timers.pass(1);
  expect(commands.waiting('a')).toEqual([]);
  expect(commands.done('a', id)).toBe(false);
  expect(ended).toEqual(['a reload expired']);
  expect(commands.last('a')).toMatchObject({ id, state: 'expired' });
});

test('DV-6 the newer of a kind takes the place of the older, another kind waits beside it', () => {
  commands.send('a', 'reload');
  const identify = commands.send('a', 'identify');
  const reload = commands.send('a', 'reload');
  expect(commands.waiting('a').map(({ id }) => id)).toEqual([identify.id, reload.id]);
  timers.pass(commandLifeMs);
  expect(ended).toEqual(['a identify expired', 'a reload expired']);
});

test('a revoked device leaves no timer behind', () => {
  commands.send('a', 'reload');
  commands.forget('a');
  expect(timers.waiting()).toBe(0);
  expect(commands.last('a')).toBeNull();
});
