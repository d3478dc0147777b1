import { expect, test } from 'vitest';
import { readParams } from './params.ts';

test('an address without parameters: the dark board of the centre in its own language', () => {
  expect(readParams('')).toEqual({
    centre: null,
    zone: null,
    window: null,
    lang: null,
    theme: 'dark',
    pair: false,
    speaks: true,
  });
});

test('B-12 several zones are taken in one order', () => {
  expect(readParams('?zone=z2,z1')?.zone).toBe('z1,z2');
  expect(readParams('?zone=z1,')).toBeNull();
});

test('zone, language, theme and window are taken', () => {
  expect(readParams('?zone=z-2&lang=en&theme=hc&window=w7&centre=demo&pair&sound=off')).toEqual({
    centre: 'demo',
    zone: 'z-2',
    window: 'w7',
    lang: 'en',
    theme: 'hc',
    pair: true,
    speaks: false,
  });
});

test('a parameter of others is left alone', () => {
  expect(readParams('?utm=1')?.theme).toBe('dark');
});

test.each([
  '?lang=fr',
  '?lang=',
  '?theme=yellow',
  '?sound=loud',
  '?zone=',
  '?zone=a:b',
  '?zone=../x',
  `?zone=${'x'.repeat(65)}`,
  '?window=%00',
  '?centre=<b>',
])('a value that can mean nothing is refused: %s', (search) => {
  expect(readParams(search)).toBeNull();
});
