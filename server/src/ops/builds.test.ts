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

test('DV-9 a build is what its page says, and the version where none is built', () => {
  const page = join(root, 'kiosk/dist/index.html');
  writeFileSync(page, '<head><meta name="build" content="1.2.3+0ab3f21"></head>');
  expect(readBuilds(root)).toEqual({ kiosk: '1.2.3+0ab3f21', board: '1.2.3', sign: '1.2.3' });
});
