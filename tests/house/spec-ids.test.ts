import { expect, test } from 'vitest';
import { projectFiles, read } from './tree.ts';

const rule = /^- \*\*([A-Z]{1,2}-\d+)\*\*/gm;
const id = /\b[A-Z]{1,2}-\d+\b/g;
const title =
  /\b(?:test|it|describe)(?:\.each\([\s\S]*?\))?\(\s*(?:'([^']*)'|"([^"]*)"|`([^`]*)`)/g;

const rules = [...read('docs/SPEC.md').matchAll(rule)].map((match) => match[1] ?? '');
const tested = new Set(
  projectFiles(/\.test\.tsx?$/).flatMap((file) =>
    [...read(file).matchAll(title)].flatMap(
      (match) => (match[1] ?? match[2] ?? match[3] ?? '').match(id) ?? [],
    ),
  ),
);

test('the specification numbers its rules once each', () => {
  expect(rules.length).toBeGreaterThan(50);
  expect(rules.filter((one, index) => rules.indexOf(one) !== index)).toEqual([]);
});

test('every rule of docs/SPEC.md has a test that bears its id', () => {
  expect(rules.filter((one) => !tested.has(one))).toEqual([]);
});

test('no test bears the id of a rule that is not written down', () => {
  const known = new Set(rules);
  const chapters = new Set(rules.map((one) => one.split('-')[0]));
  const unknown = [...tested].filter((one) => chapters.has(one.split('-')[0]) && !known.has(one));
  expect(unknown).toEqual([]);
});
