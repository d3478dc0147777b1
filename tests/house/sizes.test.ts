import { expect, test } from 'vitest';
import { linesOf, projectFiles, read } from './tree.ts';

const code = projectFiles(/\.(ts|tsx|css|mjs)$/);
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.startsWith('tests/');

test('no file holds more than one idea: 400 lines, tests 600', () => {
  const over = code
    .map((file) => ({ file, lines: linesOf(read(file)) }))
    .filter(({ file, lines }) => lines > (isTest(file) ? 600 : 400))
    .map(({ file, lines }) => `${file}: ${lines} lines. Split it by the nouns it speaks of.`);
  expect(over).toEqual([]);
});

test('the median source file has at most 100 lines', () => {
  const sizes = code
    .filter((file) => /\.tsx?$/.test(file) && !isTest(file))
    .map((file) => linesOf(read(file)))
    .sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(100);
});

test('no line of code is longer than 100 columns, but for texts and addresses', () => {
  const over = code
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('/locale/'))
    .flatMap((file) =>
      read(file)
        .split('\n')
        .map((line, index) => ({ line, at: `${file}:${index + 1}` }))
        .filter(({ line }) => line.length > 100 && !/['"`/]/.test(line))
        .map(({ at }) => at),
    );
  expect(over).toEqual([]);
});
