import { describe, expect, test } from 'vitest';
import { sampleCatalogue } from '../../preview/sample-catalogue.ts';
import { keepCatalogue, loadCatalogue } from './kept-catalogue.ts';

function store(full = false) {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new Error('QuotaExceededError');
      held.set(key, value);
    },
  };
}

describe('a catalogue on the device', () => {
  const uk = sampleCatalogue('uk', 'drawn');

  test('is what was fetched, for its centre alone', () => {
    const there = store();
    keepCatalogue('a', 'uk', uk, there);
    expect(loadCatalogue('a', there)).toEqual({ uk });
    expect(loadCatalogue('b', there)).toEqual({});
  });

  test('that cannot be kept is no fault', () => {
    expect(() => keepCatalogue('a', 'uk', uk, store(true))).not.toThrow();
  });

  test.each(['', 'null', '[1]', '{}', '{"categories":[],"centre":{}}', '{'])(
    'of another version or hand counts as none: %s',
    (text) => {
      const there = store();
      there.held.set('talon.catalogue.a.uk', text);
      expect(loadCatalogue('a', there)).toEqual({});
    },
  );
});
