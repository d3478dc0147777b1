import { expect, test } from 'vitest';
import { loadDevice, type PairedDevice, readDevice, saveDevice } from './device-store.ts';

const sign: PairedDevice = {
  token: 'tk',
  id: 'd7',
  kind: 'sign',
  centre: 'demo',
  zone: null,
  window: 'w7',
};

test('a device is found again under its own kind only', () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  saveDevice(sign, store);
  expect(loadDevice('sign', store)).toEqual(sign);
  expect(loadDevice('board', store)).toBeNull();
});

test.each([
  null,
  '',
  '{',
  'null',
  '[]',
  '{"token":1}',
  JSON.stringify({ ...sign, kind: 'kiosk' }),
  JSON.stringify({ ...sign, window: 7 }),
])('what is not a record of a device counts as none: %j', (text) => {
  expect(readDevice(text, 'sign')).toBeNull();
});
