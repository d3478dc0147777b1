import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { root, run } from './run.mjs';
import { fail, say, step } from './say.mjs';

const workspaces = [
  'shared',
  'server',
  'kiosk',
  'display-board',
  'operator-console',
  'visitor-page',
  'tests',
];
const mark = join(root, 'node_modules', '.talon-installed');

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Talon needs Node.js 20.19 or newer; this is ${process.version}.`);
}

/** Installs the packages when the lock file differs from what is installed. */
export async function ensureInstalled() {
  checkNode();
  const wanted = fingerprint(['package-lock.json', ...workspaces.map((w) => `${w}/package.json`)]);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  await step('Installing packages (a minute or two the first time)', async () => {
    const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
    if (code === 0) return;
    say(output);
    fail('npm ci failed. A compiler is needed for SQLite: apt-get install python3 make g++');
  });
  writeFileSync(mark, wanted);
}
