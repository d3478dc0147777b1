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

async function npmOrFail(args, advice) {
  const { code, output } = await run('npm', args, { quiet: true });
  if (code === 0) return;
  say(output);
  fail(`npm ${args[0]} failed. ${advice}`);
}

/**
 * Installs the packages when the lock file differs from what is installed. SQLite is still being
 * compiled then, as `isCompiling` tells: whoever needs no database goes on meanwhile, the others
 * wait for `compiled`.
 */
export async function installPackages() {
  checkNode();
  const wanted = fingerprint(['package-lock.json', ...workspaces.map((w) => `${w}/package.json`)]);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted)
    return { compiled: Promise.resolve(), isCompiling: false };
  await step('Installing packages', () =>
    npmOrFail(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], 'Is the registry reachable?'),
  );
  const compiled = step('Compiling SQLite (a minute or two, the first time)', async () => {
    await npmOrFail(['rebuild'], 'A compiler is needed: apt-get install python3 make g++');
    writeFileSync(mark, wanted);
  });
  return { compiled, isCompiling: true };
}

/** The same, with everything compiled. */
export async function ensureInstalled() {
  const { compiled } = await installPackages();
  await compiled;
}
