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
const { compiled } = await installPackages();
const whole = await ensureBrowser();
const browser = await ensureTestBrowser();
await ensureEspeak();
const checks = await runChecks();
await ensureBuilt();
await compiled;

const folder = mkdtempSync(join(tmpdir(), 'talon-test-'));
const report = join(folder, 'report.json');
const { code } = await step('Testing', () =>
  tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    env: {
      TALON_CHROMIUM: browser,
      TALON_WHOLE_CHROMIUM: whole,
      ...(long ? { TALON_LONG: '1' } : {}),
    },
  }),
);

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

let tests = { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0, numPendingTests: 0 };
try {
  tests = JSON.parse(readFileSync(report, 'utf8'));
  say('The slowest files:');
  saySlowest(tests.testResults);
} catch {
  process.stderr.write('The test runner left no report.\n');
}
rmSync(folder, { recursive: true, force: true });

const passed = checks.passed + tests.numPassedTests;
// A file that did not load has no failed test of its own: the runner's exit code says so.
const unseen = code !== 0 && tests.numFailedTests === 0 ? 1 : 0;
const failed = checks.failed + tests.numFailedTests + unseen;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && tests.numPassedTests > 0 ? 0 : 1);
