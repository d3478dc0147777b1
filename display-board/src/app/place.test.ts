import type { PairedDevice } from '@talon/shared/client/pairing/device-store.ts';
import { expect, test } from 'vitest';
import { readParams } from './params.ts';
import { knownPlace, placeAmong } from './place.ts';

const params = (search: string) => {
  const found = readParams(search);
  if (found === null) throw new Error(search);
  return found;
};
const board: PairedDevice = {
  token: 'tk',
  id: 'd1',
  kind: 'board',
  centre: 'demo',
  zone: 'z2',
  window: null,
};
const sign: PairedDevice = { ...board, kind: 'sign', zone: null, window: 'w7' };

test('a paired board shows what the administrator chose', () => {
  expect(knownPlace('board', params(''), board)).toEqual({
    kind: 'room',
    room: 'board:demo:z2',
    token: 'tk',
  });
});

test('the address is stronger than the pairing, whose token opens the own room alone', () => {
  const room = (name: string) => ({ kind: 'room', room: name, token: null });
  expect(knownPlace('board', params('?zone=z1'), board)).toEqual(room('board:demo:z1'));
  expect(knownPlace('board', params('?centre=other'), board)).toEqual(room('board:other'));
  expect(knownPlace('sign', params('?window=w9'), sign)).toEqual(room('sign:w9'));
  expect(knownPlace('sign', params('?window=7&centre=demo'), null)).toEqual(room('sign:demo:7'));
});

test('an unpaired board of the only centre needs no pairing', () => {
  expect(knownPlace('board', params('?zone=z1'), null)).toBeNull();
  expect(placeAmong([{ id: 'demo' }], params('?zone=z1'))).toEqual({
    kind: 'room',
    room: 'board:demo:z1',
    token: null,
  });
});

test('of several centres, or none, an administrator must choose', () => {
  expect(placeAmong([{ id: 'a' }, { id: 'b' }], params(''))).toEqual({ kind: 'pair' });
  expect(placeAmong([], params(''))).toEqual({ kind: 'pair' });
});

test('a sign needs its window, from the address or from pairing', () => {
  expect(knownPlace('sign', params(''), null)).toEqual({ kind: 'pair' });
  expect(knownPlace('sign', params(''), sign)).toEqual({
    kind: 'room',
    room: 'sign:w7',
    token: 'tk',
  });
});

test('?pair asks for a code, until there is one', () => {
  expect(knownPlace('board', params('?pair&centre=demo'), null)).toEqual({ kind: 'pair' });
  expect(knownPlace('board', params('?pair'), board)).toMatchObject({ kind: 'room' });
});
