import { expect, test } from 'vitest';
import type { KeyFile } from './key-file.ts';
import { createSeal } from './seal.ts';

const key = (id: string, retiredAt: string | null = null): KeyFile['keys'][number] => ({
  id,
  secret: id.repeat(43).slice(0, 43),
  retiredAt,
});
const one: KeyFile = { keys: [key('k1')] };

test('what was sealed opens for its purpose alone, and not when a bit of it is another', () => {
  const seal = createSeal(one, 'second factor');
  const sealed = seal.seal('JBSWY3DPEHPK3PXP');
  expect(seal.open(sealed)).toBe('JBSWY3DPEHPK3PXP');
  expect(sealed).not.toBe(seal.seal('JBSWY3DPEHPK3PXP'));
  expect(createSeal(one, 'another').open(sealed)).toBeNull();
  const changed = sealed.replace(/.(?=....$)/, (sign) => (sign === 'A' ? 'B' : 'A'));
  for (const bad of [changed, 'k1.', 'k9.AAAA', '', 'nothing']) expect(seal.open(bad)).toBeNull();
});

test('a retired key opens what it sealed, and the new one seals', () => {
  const old = createSeal(one, 'x').seal('text');
  const rotated = createSeal({ keys: [key('k1', '2026-01-01T00:00:00Z'), key('k2')] }, 'x');
  expect(rotated.open(old)).toBe('text');
  expect(rotated.seal('text')).toMatch(/^k2\./);
});
