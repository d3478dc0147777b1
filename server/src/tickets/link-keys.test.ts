import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLinkKeys, openLinkKeys } from './link-keys.ts';

const first = { id: 'k1', secret: 'a'.repeat(43), retiredAt: null };
const second = { id: 'k2', secret: 'b'.repeat(43), retiredAt: null };
const now = Date.parse('2026-11-24T10:00:00+02:00');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talon-keys-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the keys of visitors’ links', () => {
  const keys = createLinkKeys({ keys: [first] });

  test('a key opens its own ticket and no other', () => {
    const key = keys.keyOf('ticket-1');
    expect(key).toMatch(/^k1\.[A-Za-z0-9_-]{22}$/);
    expect(keys.opens('ticket-1', key, now)).toBe(true);
    expect(keys.opens('ticket-2', key, now)).toBe(false);
  });

  test.each(['', '.', 'k1', 'k1.', 'k9.AAAAAAAAAAAAAAAAAAAAAA', 'k1.AAAA', '\0', 'k1.'.repeat(99)])(
    'a made-up key %j opens nothing',
    (key) => expect(keys.opens('ticket-1', key, now)).toBe(false),
  );

  test('one changed character closes it', () => {
    const key = keys.keyOf('ticket-1');
    const other = key.at(-5) === 'A' ? 'B' : 'A';
    expect(keys.opens('ticket-1', `${key.slice(0, -5)}${other}${key.slice(-4)}`, now)).toBe(false);
  });

  test('a retired key opens until its time and signs nothing', () => {
    const old = keys.keyOf('ticket-1');
    const retiredAt = '2026-11-24T23:59:59+02:00';
    const rotated = createLinkKeys({ keys: [{ ...first, retiredAt }, second] });
    expect(rotated.keyOf('ticket-1')).toMatch(/^k2\./);
    expect(rotated.opens('ticket-1', old, now)).toBe(true);
    expect(rotated.opens('ticket-1', old, Date.parse(retiredAt))).toBe(false);
  });

  test('the file is made once, for its owner alone, and kept', () => {
    const path = join(folder, 'keys.json');
    const key = openLinkKeys(path).keyOf('ticket-1');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const made = readFileSync(path, 'utf8');
    expect(openLinkKeys(path).opens('ticket-1', key, now)).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(made);
  });

  test.each([
    ['not json', '{'],
    ['no key', '{"keys":[]}'],
    ['a short secret', '{"keys":[{"id":"k1","secret":"abc","retiredAt":null}]}'],
  ])('a file with %s is named and left as it is', (_, text) => {
    const path = join(folder, 'bad.json');
    writeFileSync(path, text);
    expect(() => openLinkKeys(path)).toThrow(path);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('a file whose keys are all retired is refused', () => {
    const retired = { ...first, retiredAt: '2026-01-01T00:00:00+02:00' };
    expect(() => createLinkKeys({ keys: [retired] })).toThrow('no key in use');
  });
});
