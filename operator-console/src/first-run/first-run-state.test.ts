import { expect, test } from 'vitest';
import { firstRunState } from './first-run-state.ts';

const token = 't'.repeat(43);

test('a fresh link with its token leads to the form', () => {
  expect(firstRunState({ needed: true, valid: true }, token).step).toBe('form');
});

test('once somebody can sign in the link is used, even after its time', () => {
  expect(firstRunState({ needed: false, valid: false }, token).step).toBe('used');
});

test('after its time a link is expired, whole or not', () => {
  expect(firstRunState({ needed: true, valid: false }, token).step).toBe('expired');
  expect(firstRunState({ needed: true, valid: false }, '').step).toBe('expired');
});

test('a link that lost its token is told apart', () => {
  expect(firstRunState({ needed: true, valid: true }, token.slice(0, 12)).step).toBe('broken');
});
