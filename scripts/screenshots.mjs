import { ensureBrowser } from './lib/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { tool } from './lib/run.mjs';

await ensureInstalled();
await ensureBuilt();
const browser = await ensureBrowser();
const { code } = await tool(
  'tsx',
  ['--conditions=talon-source', 'tests/screenshots/main.ts', ...process.argv.slice(2)],
  {
    env: { TALON_CHROMIUM: browser },
  },
);
process.exit(code);
