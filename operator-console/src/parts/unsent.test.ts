import { expect, test } from 'vitest';
import { unsent } from './unsent.ts';

interface Parts {
  readonly kiosk?: { readonly help: boolean };
  readonly voice?: { readonly volume: number };
}

test('what was sent is done, what was typed meanwhile stays', () => {
  const sent: Parts = { kiosk: { help: true } };
  expect(unsent<Parts>({ kiosk: { help: true } }, sent)).toEqual({});
  expect(unsent<Parts>({ ...sent, voice: { volume: 60 } }, sent)).toEqual({
    voice: { volume: 60 },
  });
  expect(unsent<Parts>({ kiosk: { help: false } }, sent)).toEqual({ kiosk: { help: false } });
});
