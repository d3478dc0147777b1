import { expect, test } from 'vitest';
import { loadDevice, saveDevice } from '../pairing/device-store.ts';
import { localStore, type SafeStore, safeStore } from './safe-store.ts';

function ordinary(): SafeStore & { full: boolean } {
  const kept = new Map<string, string>();
  return {
    full: false,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (this.full) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
  };
}

test('what is forbidden to keep is held as long as the page stands', () => {
  const store = safeStore(() => {
    throw new Error('SecurityError');
  });
  expect(store.getItem('a')).toBeNull();
  store.setItem('a', '1');
  expect(store.getItem('a')).toBe('1');
  store.removeItem('a');
  expect(store.getItem('a')).toBeNull();
});

test('what no longer fits is the newest all the same', () => {
  const real = ordinary();
  const store = safeStore(() => real);
  store.setItem('a', 'old');
  expect(real.getItem('a')).toBe('old');
  real.full = true;
  store.setItem('a', 'new');
  expect(store.getItem('a')).toBe('new');
  real.full = false;
  store.setItem('a', 'newer');
  expect([store.getItem('a'), real.getItem('a')]).toEqual(['newer', 'newer']);
});

test('a device without any storage is paired as long as its page stands', () => {
  const device = { token: 'tk', id: 'd', kind: 'kiosk', centre: 'c', zone: null, window: null };
  expect(loadDevice('kiosk')).toBeNull();
  saveDevice({ ...device, kind: 'kiosk' });
  expect(loadDevice('kiosk')).toEqual(device);
  localStore.removeItem('talon.device.kiosk');
});
