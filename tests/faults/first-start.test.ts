import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../support/server.ts';

test.each([
  ['', []],
  ['demo', ['--demo', '--quiet']],
])('a server that is told nothing keeps its data in ./data/%s', async (folder, flags) => {
  const cwd = mkdtempSync(join(tmpdir(), 'talon-first-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true, maxRetries: 10 }));
  const server = await startServer({ cwd, flags, env: { TALON_DATA: '' } });
  onTestFinished(() => server.stop());
  expect(existsSync(join(cwd, 'data', folder, 'talon.sqlite'))).toBe(true);
  expect((await fetch(`${server.url}/media/nobody/nothing.png`)).status).toBe(404);
});
