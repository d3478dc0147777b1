import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuilds } from './builds.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'talon-builds-'));
  for (const folder of ['server', 'kiosk/dist']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'server/package.json'), '{"version":"1.2.3"}');
});
afterAll(() => rmSync(root, { recursive: true }));

test('DV-9 a build is another when its page is, and only then', () => {
  const page = join(root, 'kiosk/dist/index.html');
  writeFileSync(page, '<script src="main-1.js">');
  const first = readBuilds(root);
  expect(first).toEqual({
    kiosk: expect.stringMatching(/^1\.2\.3\+[0-9a-f]{7}$/),
    board: '1.2.3',
    sign: '1.2.3',
  });
  expect(readBuilds(root)).toEqual(first);
  writeFileSync(page, '<script src="main-2.js">');
  expect(readBuilds(root).kiosk).not.toBe(first.kiosk);
});
