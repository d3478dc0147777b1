import { describe, expect, test } from 'vitest';
import { codeIn } from './code.ts';

describe('the code in what was scanned', () => {
  test.each([
    ['482715', '482715'],
    [' 482 715\n', '482715'],
    ['482-715', '482715'],
    ['https://queue.example/a?code=482715&l=uk', '482715'],
    ['https://queue.example/a#code=482715', '482715'],
  ])('%j has %s', (text, code) => {
    expect(codeIn(text)).toBe(code);
  });

  test.each([
    '',
    '48271',
    '4827156',
    'code=482715',
    '?code=4827156',
    'А045',
    `?code=482715${' x'.repeat(200)}`,
  ])('%j has none', (text) => {
    expect(codeIn(text)).toBeNull();
  });
});
