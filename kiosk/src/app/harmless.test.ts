import { describe, expect, test } from 'vitest';
import { isHarmful } from './harmless.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false };

describe('keys that are kept from the browser', () => {
  test.each(['p', 's', 'o', 'f', '+', '-', '0', 'w', 'F4'])('Ctrl and %s', (key) => {
    expect(isHarmful({ ...none, ctrlKey: true, key })).toBe(true);
  });
  test.each(['ArrowLeft', 'ArrowRight', 'Home'])('Alt and %s', (key) => {
    expect(isHarmful({ ...none, altKey: true, key })).toBe(true);
  });
  test.each(['F1', 'F3', 'ContextMenu', 'BrowserBack'])('%s', (key) => {
    expect(isHarmful({ ...none, key })).toBe(true);
  });
});

describe('keys that the kiosk or its keeper uses', () => {
  test.each(['a', '5', 'Enter', 'Tab', 'ArrowDown', 'Escape', 'Backspace', 'F5'])('%s', (key) => {
    expect(isHarmful({ ...none, key })).toBe(false);
  });
  test('a reload', () => {
    expect(isHarmful({ ...none, ctrlKey: true, key: 'r' })).toBe(false);
  });
});
