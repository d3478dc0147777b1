import { expect, test } from 'vitest';
import { reachOf } from './address.ts';

test('the address that others can open comes before the computer’s own', () => {
  const addresses = ['http://127.0.0.1:3000', 'http://192.168.10.5:8080'];
  expect(reachOf(addresses)).toEqual({ address: '192.168.10.5:8080', isLoopback: false });
});

test.each(['http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'])(
  '%s is told to be of this computer only',
  (address) => {
    expect(reachOf([address])?.isLoopback).toBe(true);
  },
);

test('without an address nothing is told', () => {
  expect(reachOf([])).toBeNull();
  expect(reachOf(['here'])).toBeNull();
});
