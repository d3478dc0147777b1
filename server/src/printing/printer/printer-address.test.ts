import { expect, test } from 'vitest';
import { mayPrintTo } from './printer-address.ts';

const hall = { anyPortHere: false };

test.each([
  ['192.168.1.40', 9100, true],
  ['10.0.0.7', 4000, true],
  ['fd00::7', 9100, true],
  ['169.254.169.254', 9100, false],
  ['0.0.0.0', 9100, false],
  ['239.1.1.1', 9100, false],
  ['255.255.255.255', 9100, false],
  ['fe80::1', 9100, false],
  ['::', 9100, false],
  ['127.0.0.1', 9100, true],
  ['127.0.0.1', 5432, false],
  ['::1', 3000, false],
  ['printer.local', 9100, false],
] as const)('J-10 a ticket may go to %s:%i: %s', (address, port, may) => {
  expect(mayPrintTo(address, port, hall)).toBe(may);
});

test('J-10 the demonstration’s printer is on any port of this machine, and nowhere else more', () => {
  expect(mayPrintTo('127.0.0.1', 40_000, { anyPortHere: true })).toBe(true);
  expect(mayPrintTo('169.254.169.254', 9100, { anyPortHere: true })).toBe(false);
});
