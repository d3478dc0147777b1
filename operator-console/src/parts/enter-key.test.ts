import { expect, test } from 'vitest';
import { type EnterPress, enterMeans } from './enter-key.ts';

const press: EnterPress = {
  key: 'Enter',
  shiftKey: false,
  repeat: false,
  isComposing: false,
  target: 'other',
};

test('Enter sends a dialog from any field', () => {
  expect(enterMeans(press)).toBe('send');
  expect(enterMeans({ ...press, target: 'lines' })).toBe('send');
  expect(enterMeans({ ...press, shiftKey: true })).toBe('send');
});

test('Shift with Enter begins a new line where there are lines', () => {
  expect(enterMeans({ ...press, shiftKey: true, target: 'lines' })).toBe('own');
});

test('an Enter held down sends nothing', () => {
  expect(enterMeans({ ...press, repeat: true })).toBe('nothing');
  expect(enterMeans({ ...press, repeat: true, target: 'lines' })).toBe('nothing');
});

test('the Enter that ends a composed word, a button’s and other keys are their own', () => {
  expect(enterMeans({ ...press, isComposing: true })).toBe('own');
  expect(enterMeans({ ...press, target: 'button' })).toBe('own');
  expect(enterMeans({ ...press, key: 'a' })).toBe('own');
});
