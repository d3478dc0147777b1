import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles, read, root } from './tree.ts';

const folder = join(root, 'shared/src/locale');
const sets = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test('each set of texts has one file a language', () => {
  const wrong = sets.filter((name) => {
    const files = readdirSync(join(folder, name)).filter((file) => !file.includes('.test.'));
    return !['uk.ts', 'ru.ts', 'en.ts'].every((file) => files.includes(file));
  });
  expect(wrong).toEqual([]);
});

test('sentences for people stand in shared/src/locale and nowhere else in the browsers', () => {
  const cyrillic = /[А-Яа-яҐґЄєІіЇї]{3,}/;
  const found = projectFiles(
    /^(kiosk|display-board|operator-console|visitor-page|shared\/src\/client)\/.*\.tsx?$/,
  )
    .filter((file) => !/\/preview\/|\.test\.tsx?$/.test(file))
    .filter((file) => cyrillic.test(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
  expect(found).toEqual([]);
});
