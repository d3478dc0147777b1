import { beforeEach, describe, expect, test } from 'vitest';
import { type Addresses, addressOf, watchAddresses } from './addresses.ts';

let now: number;
let addresses: Addresses;
const hall = '203.0.113.7';
const other = '198.51.100.9';

beforeEach(() => {
  now = 1_000_000;
  const limits = { sockets: 3, joins: { burst: 5, perSecond: 1 } };
  addresses = watchAddresses(limits, () => now);
});

describe('the sockets of one address', () => {
  test('are so many and no more, whoever else connects', () => {
    const leaving = [1, 2, 3].map(() => addresses.connected(hall));
    expect(addresses.mayConnect(hall)).toBe(false);
    expect(addresses.mayConnect(other)).toBe(true);
    leaving[0]?.();
    expect(addresses.mayConnect(hall)).toBe(true);
  });

  test('may join at a rate, which comes back with time', () => {
    const joins = () => [1, 2, 3, 4, 5, 6].filter(() => addresses.mayJoin(hall)).length;
    expect(joins()).toBe(5);
    expect(addresses.mayJoin(other)).toBe(true);
    now += 2000;
    expect(joins()).toBe(2);
  });

  test('stay counted while ten thousand others come and go', () => {
    for (const _ of [1, 2, 3]) addresses.connected(hall);
    for (let n = 0; n < 25_000; n += 1) addresses.mayConnect(`10.${n >> 16}.${n >> 8}.${n & 255}`);
    expect(addresses.mayConnect(hall)).toBe(false);
  });

  test('of this machine are not limited', () => {
    for (let n = 0; n < 10; n += 1) addresses.connected('127.0.0.1');
    expect(['127.0.0.1', '::1', '::ffff:127.0.0.1'].every(addresses.mayConnect)).toBe(true);
  });
});

describe('who is behind a handshake', () => {
  const from = (remoteAddress: string, forwarded?: string): string =>
    addressOf({
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
      socket: { remoteAddress },
    } as Parameters<typeof addressOf>[0]);

  test('is told by a proxy on this machine only', () => {
    expect(from('127.0.0.1', hall)).toBe(hall);
    expect(from('::ffff:127.0.0.1', `${hall}, 127.0.0.1`)).toBe(hall);
    expect(from(other, hall)).toBe(other);
    expect(from('127.0.0.1')).toBe('127.0.0.1');
  });

  test('is whom the proxy saw, not whom the visitor claims to be', () => {
    expect(from('127.0.0.1', `1.2.3.4, ${hall}`)).toBe(hall);
  });
});
