import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensureBrowser, ensureTestBrowser } from './lib/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { runChecks } from './lib/checks.mjs';
import { ensureEspeak } from './lib/espeak.mjs';
import { installPackages } from './lib/install.mjs';
import { root, tool } from './lib/run.mjs';
import { say, step } from './lib/say.mjs';

const long = process.argv.includes('--long');
const { compiled, isCompiling } = await installPackages();
const whole = await ensureBrowser();
const browser = await ensureTestBrowser();
await ensureEspeak();
const checks = await runChecks();
await ensureBuilt();

const folder = mkdtempSync(join(tmpdir(), 'talon-test-'));

/** Runs some projects of the tests. What came of them; of a runner that left no report, nothing. */
async function runTests(name, projects, env = {}) {
  const report = join(folder, `${name}.json`);
  const chosen = projects.map((project) => `--project=${project}`);
  const kept = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await step(`Testing ${name}`, () =>
    tool('vitest', ['run', ...chosen, ...kept], {
      env: {
        TALON_CHROMIUM: browser,
        TALON_WHOLE_CHROMIUM: whole,
        ...(long ? { TALON_LONG: '1' } : {}),
        ...env,
      },
    }),
  );
  try {
    return { code, ...JSON.parse(readFileSync(report, 'utf8')) };
  } catch {
    process.stderr.write('The test runner left no report.\n');
    return { code, numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}

const days = ['simulation', 'house'];
// The hall on a fast clock has the machine to itself for long: it belongs to the long run.
const rest = ['unit', 'storage', 'browser', 'voice', ...(long ? ['alone'] : [])];
const runs = [];
// The days need no database: they are played on one core while the other compiles it. Those of the
// long run take many times as long as that, and share both with what else computes.
if (isCompiling && !long) {
  runs.push(await runTests('days', days, { TALON_TEST_WORKERS: '1' }));
  await compiled;
  runs.push(await runTests('the rest', rest));
} else {
  await compiled;
  runs.push(await runTests('everything', [...days, ...rest]));
}
rmSync(folder, { recursive: true, force: true });

/** Where the time goes: a run is to stay under 12 minutes on two cores. */
function saySlowest(files) {
  const slowest = files
    .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 12);
  for (const { name, seconds } of slowest) {
    say(`  ${seconds.toFixed(1).padStart(6)} s  ${relative(root, name)}`);
  }
}

say('The slowest files:');
saySlowest(runs.flatMap(({ testResults }) => testResults));

const sum = (of) => runs.reduce((all, run) => all + of(run), 0);
const passed = checks.passed + sum((run) => run.numPassedTests);
// A file that did not load has no failed test of its own: the runner's exit code says so.
const unseen = sum((run) => (run.code !== 0 && run.numFailedTests === 0 ? 1 : 0));
const failed = checks.failed + sum((run) => run.numFailedTests) + unseen;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && runs.every((run) => run.numPassedTests > 0) ? 0 : 1);
