import { expect, test } from 'vitest';
import { acts, keyMeaning, type Pressed } from './actions.ts';
import { deskModes } from './mode.ts';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...more,
});

test.each(deskModes)('F2 is the primary action while %s', (mode) => {
  expect(keyMeaning(mode, press('F2'))).toEqual({ action: 'primary', mine: true });
});

test('F4 marks a no-show of a called visitor and is off while serving', () => {
  expect(keyMeaning('called', press('F4')).action).toBe('no-show');
  expect(keyMeaning('serving', press('F4'))).toEqual({ action: null, mine: true });
});

test('F8 finishes only what is being served', () => {
  expect(keyMeaning('serving', press('F8')).action).toBe('finish');
  expect(keyMeaning('idle', press('F8')).action).toBeNull();
});

test('Escape takes a call back and belongs to the browser elsewhere', () => {
  expect(keyMeaning('called', press('Escape')).action).toBe('return');
  expect(keyMeaning('serving', press('Escape'))).toEqual({ action: null, mine: false });
});

test.each(deskModes)('F12 closes a window without a visitor: %s', (mode) => {
  const held = mode === 'called' || mode === 'serving';
  expect(keyMeaning(mode, press('F12')).action).toBe(held ? null : 'close');
});

test('a held key acts once', () => {
  expect(keyMeaning('called', press('F3', { repeat: true })).action).toBeNull();
});

test('undo is found by the place of the key in any layout', () => {
  const pressed = press('я', { code: 'KeyZ', ctrlKey: true });
  expect(keyMeaning('idle', pressed).action).toBe('undo');
});

test('chords of the browser stay its own', () => {
  expect(keyMeaning('idle', press('F6')).mine).toBe(true);
  expect(keyMeaning('idle', press('F5')).mine).toBe(false);
  expect(keyMeaning('idle', press('F6', { ctrlKey: true })).mine).toBe(false);
  expect(keyMeaning('serving', press('F12'))).toEqual({ action: null, mine: false });
});

test('the first press acts, the next 800 ms are ignored', () => {
  expect(acts(null, 5)).toBe(true);
  expect(acts(1000, 1799)).toBe(false);
  expect(acts(1000, 1800)).toBe(true);
});

test.each(deskModes)('HL-11 F1 asks for help whatever is done at the window: %s', (mode) => {
  expect(keyMeaning(mode, press('F1'))).toEqual({ action: 'supervisor', mine: true });
});
