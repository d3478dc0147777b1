import { ensureBrowser } from './lib/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureEspeak } from './lib/espeak.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { tool } from './lib/run.mjs';

await ensureInstalled();
await ensureBuilt();
const browser = await ensureBrowser();
await ensureEspeak();
const { code } = await tool(
  'tsx',
  ['--conditions=talon-source', 'tests/bench/main.ts', ...process.argv.slice(2)],
  {
    env: { TALON_CHROMIUM: browser },
  },
);
process.exit(code);
