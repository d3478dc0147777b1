import { describe, expect, test } from 'vitest';
import { nothingTyped, quickMs, withKey } from './scanned-keys.ts';

/** Types the keys, each `gapMs` after the one before; what was scanned in the end. */
function type(keys: readonly string[], gapMs: number): string | null {
  let typed = nothingTyped;
  let scanned: string | null = null;
  keys.forEach((key, index) => {
    ({ typed, scanned } = withKey(typed, key, index * gapMs));
  });
  return scanned;
}

describe('a scanner that types', () => {
  test('quick keys that end in Enter are one text', () => {
    expect(type([...'482715', 'Enter'], 8)).toBe('482715');
    expect(type([...'https://q.ua/a?code=482715', 'Enter'], quickMs)).toContain('code=482715');
  });

  test('Shift between the letters is none of them', () => {
    expect(type(['Shift', 'A', 'Shift', ...'82715', 'Enter'], 5)).toBe('A82715');
  });

  test('a person types slower, and presses Enter on a button', () => {
    expect(type([...'482715', 'Enter'], quickMs + 1)).toBeNull();
    expect(type(['Enter'], 5)).toBeNull();
  });

  test('a pause begins another text', () => {
    const slow = withKey({ text: '999', at: 0 }, '4', 500).typed;
    expect(slow.text).toBe('4');
  });
});
