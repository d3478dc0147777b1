import { expect, test } from 'vitest';
import { idleAt, patientLimits, secondsUntil, ticketMs, ticketMsOf } from './idle.ts';

test('a minute of stillness asks, fifteen seconds more end the visit', () => {
  expect(idleAt(0, 59_999)).toEqual({ state: 'active' });
  expect(idleAt(0, 60_000)).toEqual({ state: 'asking', secondsLeft: 15 });
  expect(idleAt(0, 66_100)).toEqual({ state: 'asking', secondsLeft: 9 });
  expect(idleAt(0, 74_999)).toEqual({ state: 'asking', secondsLeft: 1 });
  expect(idleAt(0, 75_000)).toEqual({ state: 'over' });
});

test('any touch cancels the countdown', () => {
  expect(idleAt(70_000, 70_001)).toEqual({ state: 'active' });
});

test('who asked for more time is asked after three minutes of stillness', () => {
  expect(idleAt(0, 179_999, patientLimits)).toEqual({ state: 'active' });
  expect(idleAt(0, 180_000, patientLimits)).toEqual({ state: 'asking', secondsLeft: 15 });
  expect(idleAt(0, 195_000, patientLimits)).toEqual({ state: 'over' });
});

test('seconds are counted up, never below none', () => {
  expect(secondsUntil(15_000, 1)).toBe(15);
  expect(secondsUntil(15_000, 14_001)).toBe(1);
  expect(secondsUntil(15_000, 16_000)).toBe(0);
});

test('a ticket stands four times as long for who asked for more time or listens to it', () => {
  expect(ticketMsOf({ patient: false, aloud: false })).toBe(ticketMs);
  expect(ticketMsOf({ patient: true, aloud: false })).toBe(4 * ticketMs);
  expect(ticketMsOf({ patient: false, aloud: true })).toBe(4 * ticketMs);
});
