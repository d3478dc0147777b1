import { expect, test } from 'vitest';
import { isOwnPage } from './origin.ts';

const known = 'https://queue.example.ua';

test.each([
  ['no page at all', undefined, 'queue.example.ua', true],
  ['the address that was asked', 'http://192.168.1.5:3000', '192.168.1.5:3000', true],
  ['the known address, behind a proxy that rewrites Host', known, '127.0.0.1:3000', true],
  ['the known name under another scheme', 'http://queue.example.ua', '127.0.0.1:3000', false],
  ['a foreign page', 'https://elsewhere.example', 'queue.example.ua', false],
  ['a foreign page behind the proxy', 'https://elsewhere.example', '127.0.0.1:3000', false],
  ['a name that only begins alike', `${known}.evil.example`, '127.0.0.1:3000', false],
  ['a page that hides itself', 'null', '127.0.0.1:3000', false],
])('%s', (_, origin, host, own) => {
  const headers = { host, ...(origin === undefined ? {} : { origin }) };
  expect(isOwnPage({ headers }, `${known}/talon`)).toBe(own);
});
