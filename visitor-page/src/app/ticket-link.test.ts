import { expect, test } from 'vitest';
import { ticketLink } from './ticket-link.ts';

test('reads the id from the path and the key from the fragment', () => {
  expect(ticketLink('/t/abc-1', '#k1.secret')).toEqual({ id: 'abc-1', key: 'k1.secret' });
});

test.each([
  ['/t/', '#k'],
  ['/t/abc', ''],
  ['/t/a b', '#k'],
  ['/t/abc', '#<script>'],
  ['/x/abc', '#k'],
  [`/t/${'a'.repeat(65)}`, '#k'],
])('refuses %s%s', (path, fragment) => {
  expect(ticketLink(path, fragment)).toBeNull();
});
