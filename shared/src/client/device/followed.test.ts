import { expect, test } from 'vitest';
import type { PairedDevice } from '../pairing/device-store.ts';
import { followed } from './followed.ts';

const device: PairedDevice = {
  token: 'tk',
  id: 'd1',
  kind: 'board',
  centre: 'demo',
  zone: 'z1',
  window: null,
};
const face = { ...device, name: 'Табло', printer: null, speaks: true, media: true };

test('DV-7 a page takes what its room says of it, and keeps its token', () => {
  const next = followed(device, { device: { ...face, zone: 'z2', speaks: false } });
  expect(next).toEqual({
    ...device,
    zone: 'z2',
    printer: null,
    speaks: false,
    media: true,
  });
});

test('a page whose room says nothing new stays as it is', () => {
  const known = followed(device, { device: face });
  expect(followed(known, { device: face })).toBe(known);
});
