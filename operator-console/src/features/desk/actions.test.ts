import { expect, test } from 'vitest';
import { acts, type KeyAction, keyMeaning, type Pressed } from './actions.ts';
import { type DeskMode, deskModes } from './mode.ts';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
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

/** What a screen of the desk offers, beside what stands on all of them. */
const everywhere = [
  ...(['primary', 'supervisor', 'undo', 'side'] as const),
  ...(['take-back', 'answer', 'seen', 'going'] as const),
];
const armed = ['by-number', 'walk-in', 'rest', 'close'] as const;
const free = [...armed, 'parked'] as const;
const visit = ['transfer', 'park', 'why', 'way'] as const;
const offered: Readonly<Record<DeskMode, readonly KeyAction[]>> = {
  idle: free,
  empty: free,
  armed,
  called: [...visit, 'recall', 'no-show', 'return'],
  serving: [
    ...[...visit, ...(['finish', 'note', 'add-service', 'delivered'] as const)],
    ...(['outcome-1', 'outcome-2', 'outcome-3'] as const),
    ...(['outcome-4', 'outcome-5', 'outcome-6'] as const),
  ],
  break: ['shorter', 'longer', 'much-longer', 'reason', 'close'],
};

/** Every key of a keyboard that a desk may hear. */
const pressable: readonly Pressed[] = [
  ...Array.from({ length: 12 }, (_, index) => `F${index + 1}`).flatMap((key) => [
    press(key),
    press(key, { shiftKey: true }),
  ]),
  ...['Insert', 'Home', 'End', 'Escape', '?', ...'0123456789'].map((key) => press(key)),
  press('z', { code: 'KeyZ', ctrlKey: true }),
];

test.each(deskModes)('KB-4 all that a screen offers has a key: %s', (mode) => {
  const meant = new Set(pressable.map((key) => keyMeaning(mode, key).action));
  for (const action of [...everywhere, ...offered[mode]]) expect(meant).toContain(action);
});

test.each(deskModes)('KB-4 a key means one thing, with Shift another: %s', (mode) => {
  const shifted = keyMeaning(mode, press('F2', { shiftKey: true }));
  expect(shifted).toEqual({ action: 'answer', mine: true });
  expect(keyMeaning(mode, press('F5', { shiftKey: true })).mine).toBe(false);
});

test('KB-4 digits are marks of the visit in hand and nothing elsewhere', () => {
  expect(keyMeaning('serving', press('2')).action).toBe('outcome-2');
  expect(keyMeaning('idle', press('2'))).toEqual({ action: null, mine: false });
});
