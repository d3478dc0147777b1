import { tool } from './run.mjs';
import { say, step } from './say.mjs';

const checks = [
  { name: 'types', run: () => tool('tsc', ['-b'], { quiet: true }) },
  {
    name: 'lint and format',
    run: () => tool('biome', ['check', '--error-on-warnings', '.'], { quiet: true }),
  },
  {
    name: 'import rules',
    run: () =>
      tool(
        'depcruise',
        [
          '--config',
          '.dependency-cruiser.cjs',
          'shared/src',
          'server/src',
          'kiosk/src',
          'display-board/src',
          'operator-console/src',
          'visitor-page/src',
          'tests',
        ],
        { quiet: true },
      ),
  },
  { name: 'dead code', run: () => tool('knip', [], { quiet: true }) },
];

/** Types, lint and format, import rules, dead code. Gives how many passed and failed. */
export async function runChecks() {
  let passed = 0;
  let failed = 0;
  for (const check of checks) {
    const { code, output } = await step(`Checking ${check.name}`, check.run);
    if (code === 0) passed += 1;
    else {
      failed += 1;
      say(output);
      say(`Check failed: ${check.name}`);
    }
  }
  return { passed, failed };
}
