import { expect, test } from 'vitest';
import { readParams } from './params.ts';
import { demoPlace } from './use-own-device.ts';

const params = (search: string) => {
  const found = readParams(search);
  if (found === null) throw new Error(search);
  return found;
};

test('a page of the demonstration is paired as what its address shows', () => {
  expect(demoPlace('board', params(''))).toEqual({ kind: 'board' });
  expect(demoPlace('board', params('?centre=demo&zone=z1'))).toEqual({ kind: 'board', zone: 'z1' });
  expect(demoPlace('sign', params('?window=w7'))).toEqual({ kind: 'sign', window: 'w7' });
});

test('nothing is paired by itself that asks for a code, a window or another centre', () => {
  expect(demoPlace('board', params('?pair'))).toBeNull();
  expect(demoPlace('sign', params(''))).toBeNull();
  expect(demoPlace('board', params('?centre=other'))).toBeNull();
});
